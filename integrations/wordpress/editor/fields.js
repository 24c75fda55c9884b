/**
 * The words at the fields of the blocks, by the names of the attributes.
 */
(function () {
  const { __ } = wp.i18n;

  window.cityElements.fields = {
    src: {
      label: __('Address of the file', 'city-elements'),
      help: __(
        'Upload it to the media library and copy its address, or give any other one that begins with https:// or /.',
        'city-elements',
      ),
    },
    languages: {
      label: __('Languages of the feed', 'city-elements'),
      help: __(
        'Only if there is {lang} in the address: the languages that there is a file for, such as: pl en',
        'city-elements',
      ),
    },
    goal: {
      label: __('Only news about a goal', 'city-elements'),
      help: __('The number of the goal, such as 1.3. Empty: all news.', 'city-elements'),
    },
    'news-src': {
      label: __('Address of the news about the goals', 'city-elements'),
      help: __(
        'Links to them stand under the goals that they name. Empty: no news.',
        'city-elements',
      ),
    },
    'news-languages': {
      label: __('Languages of these news', 'city-elements'),
      help: __(
        'Only if there is {lang} in their address: the languages that there is a file for, such as: pl en',
        'city-elements',
      ),
    },
    limit: {
      label: __('How many at first', 'city-elements'),
      help: __('A button shows more. Empty: 5.', 'city-elements'),
    },
    loading: {
      label: __('When it is loaded', 'city-elements'),
      help: __('Later is for what stands far down on the page.', 'city-elements'),
      options: {
        eager: __('With the page', 'city-elements'),
        lazy: __('When the reader comes near', 'city-elements'),
      },
    },
    'heading-level': {
      label: __('Level of the heading', 'city-elements'),
      help: __('From 1 to 6, one more than the heading above it. Empty: 2.', 'city-elements'),
    },
    'open-depth': {
      label: __('How many levels are open at first', 'city-elements'),
      help: __('Empty or 0: only the strategic goals are shown.', 'city-elements'),
    },
    controls: {
      label: __('Search and links to goals', 'city-elements'),
      help: __('Also a button that opens all goals.', 'city-elements'),
    },
    controlslist: {
      label: __('Without some of them', 'city-elements'),
      help: __('One or more of: nosearch noexpand nolinks noplain', 'city-elements'),
    },
    alt: {
      label: __('Text alternative', 'city-elements'),
      help: __('What those hear who do not see it. Empty: the usual one.', 'city-elements'),
      empty: __('It only decorates: nothing is read aloud', 'city-elements'),
    },
    caption: {
      label: __('Words under it', 'city-elements'),
      help: __('Notices of EU funding need the full ones, see your contract.', 'city-elements'),
      empty: __('The usual words', 'city-elements'),
    },
    href: {
      label: __('Link', 'city-elements'),
      help: __('Where a click leads, with https:// at the beginning.', 'city-elements'),
    },
  };
})();
