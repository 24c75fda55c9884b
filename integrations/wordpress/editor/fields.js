/**
 * The words at the fields of the blocks, by the names of the attributes.
 */
(function () {
  const { __ } = wp.i18n;

  window.cityElements.fields = {
    src: {
      label: __('Address of the file', 'city-elements'),
      help: __(
        'Upload the file to the Media Library and copy its address, or use any other address that begins with https:// or /.',
        'city-elements',
      ),
    },
    languages: {
      label: __('Languages of the files', 'city-elements'),
      help: __(
        'Only if the address contains {lang}: the languages that you have files in, such as: pl en',
        'city-elements',
      ),
    },
    goal: {
      label: __('Only news about a goal', 'city-elements'),
      help: __('The number of the goal, such as 1.3. Empty: all news.', 'city-elements'),
    },
    'time-zone': {
      label: __('Time zone of your city', 'city-elements'),
      help: __(
        'Such as Europe/Warsaw. Needed only if the feed writes its times in UTC. Empty: the day that the feed writes.',
        'city-elements',
      ),
    },
    'news-src': {
      label: __('Address of a feed with news about the goals', 'city-elements'),
      help: __(
        'Links to the news appear under the goals that it names. Empty: no news.',
        'city-elements',
      ),
    },
    'news-languages': {
      label: __('Languages of this feed', 'city-elements'),
      help: __(
        'Only if the address of this feed contains {lang}: the languages that you have files in, such as: pl en',
        'city-elements',
      ),
    },
    limit: {
      label: __('Items shown at first', 'city-elements'),
      help: __('A button shows more. Empty: 5.', 'city-elements'),
    },
    loading: {
      label: __('When to load it', 'city-elements'),
      help: __(
        'Choose “When the reader comes near” for content far down the page.',
        'city-elements',
      ),
      options: {
        eager: __('With the page', 'city-elements'),
        lazy: __('When the reader comes near', 'city-elements'),
      },
    },
    'heading-level': {
      label: __('Heading level', 'city-elements'),
      help: __('From 1 to 6, one more than the heading above it. Empty: 2.', 'city-elements'),
    },
    'open-depth': {
      label: __('Levels expanded at first', 'city-elements'),
      help: __('Empty or 0: only the strategic goals are shown.', 'city-elements'),
    },
    controls: {
      label: __('Search and links to goals', 'city-elements'),
      help: __('Also a button that expands all goals.', 'city-elements'),
    },
    controlslist: {
      label: __('Hide some controls', 'city-elements'),
      help: __(
        'Write one or more of: nosearch (no search), noexpand (no “Expand all goals”), nolinks (no links to goals), noplain (no switch to plain language).',
        'city-elements',
      ),
    },
    alt: {
      label: __('Text alternative', 'city-elements'),
      help: __('Read out by screen readers. Empty: the default text.', 'city-elements'),
      empty: __('Decorative: nothing is read out', 'city-elements'),
    },
    caption: {
      label: __('Caption', 'city-elements'),
      help: __(
        'If the EU funds your project, write the words that your contract asks for, such as: Co-funded by the European Union',
        'city-elements',
      ),
      empty: __('Default caption', 'city-elements'),
    },
    href: {
      label: __('Link', 'city-elements'),
      help: __('The address that the link leads to, beginning with https://.', 'city-elements'),
    },
  };
})();
