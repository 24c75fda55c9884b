import type { AddressFault } from './address.js';
import type { Host } from './hosts.js';
import type { StepName } from './recipes.js';

/** A name, and what to know about it. */
export interface Label {
  readonly name: string;
  readonly hint?: string;
}

export const en = {
  where: 'Where it goes',
  host: 'What is your website made with?',
  folder: 'Address of the folder “city-elements” on your server',
  folderHint: 'As your page writes it: {folder} is where the instructions put it.',
  what: 'What to show',
  element: 'Element',
  src: 'Address of your file',
  srcHint:
    'JSON, CSV, Excel, RSS or Atom, such as {address}. Leave it empty to start with the example from the download.',
  file: 'Choose the file here, too',
  fileHint: 'Only your browser reads it. The preview and the code then show what is in it.',
  fileUsed: '{name} is in the preview and in the code.',
  forget: 'Without this file',
  how: 'How to show it',
  language: 'Language of the page',
  languageHint: 'The element speaks the language that the page names: <html lang="{language}">.',
  more: 'More settings',
  byDefault: 'Leave it empty for: {value}.',
  look: 'Colours and sizes',
  lookHint:
    'Without a choice, everything has the colours of your page. A colour is written as #0a4a86.',
  onLight: '{name}, on light pages',
  onDark: '{name}, on dark pages',
  pick: 'Pick: {name}',
  badLook: 'Write a colour as #0a4a86, or a length as 12px or 1.5em.',
  passesAll: '{ratio} : 1 on {background}. Readable: more than 7 : 1.',
  passesSome:
    '{ratio} : 1 on {background}. Enough for text (4.5 : 1), but not for everyone (7 : 1).',
  passesLarge:
    '{ratio} : 1 on {background}. Too pale for text, which needs 4.5 : 1. Enough for lines and marks (3 : 1).',
  passesNone: '{ratio} : 1 on {background}. Too pale: text needs 4.5 : 1, and lines need 3 : 1.',
  speed: 'Speed and safety',
  fallback: 'Put the content into the page as HTML',
  fallbackHint:
    'Shown at once, without JavaScript, and found by search engines. Renew it when the file changes.',
  preload: 'Ask for the files at once',
  preloadHint: 'On a slow line the goals are there up to a second sooner.',
  integrity: 'Write the hashes of the script',
  integrityHint:
    'The browser then refuses a file that was changed. With each new version you must replace the code.',
  noHashes: 'The hashes are only on the built site (npm run build).',
  preview: 'Preview',
  width: 'Width',
  phone: 'Phone (320 px)',
  desktop: 'Desktop',
  background: 'Background',
  light: 'Light',
  dark: 'Dark',
  toCode: 'Go to the code',
  code: 'Your code',
  copy: 'Copy',
  copyOf: 'Copy: {step}',
  copied: 'Copied',
  notCopied: 'Could not copy. Select the code and press Ctrl+C.',
  share: 'The address of this page holds your choices. Save it, or send it to a colleague.',
  recipe: 'All instructions for {host}',
  changed: '{what}. The preview and the code have changed.',
  loading: 'Loading the preview…',
  isExample:
    'This is the example from the download. It works as soon as the folder is on your server.',
  relative:
    'This page cannot open {address}, which is an address on your own site. Choose the file above to see it here. Below is the example.',
  refused:
    'This page may not read the file: {host} does not answer, or does not allow other sites to (CORS). That does no harm if your page is on {host}, too. Choose the file above to see it here. Below is the example.',
  status:
    'The server answers {status} instead of the file. Check the address. Below is the example.',
  unread: 'This is neither a plan nor news. Check the file first. Below is the example.',
  otherTag: 'This file is for the other element: choose it above. Below is the example.',
  cors: 'If your page is not on {host}, that server must send “Access-Control-Allow-Origin: *” (CORS). Add ?city-check to the address of your page: the page check says whether it does.',
  http: 'A page with https:// may not load from http://. Write https:// here.',
  elements: {
    'strategy-goals': { name: 'Goals of the strategy' },
    'news-list': { name: 'News' },
    'eu-flag': { name: 'Flag of the European Union' },
    'ukrainian-heart': { name: 'Ukrainian heart' },
  } as Readonly<Record<string, Label>>,
  attributes: {
    'heading-level': {
      name: 'Heading level',
      hint: 'From 1 to 6, one more than the heading above it.',
    },
    controls: { name: 'Search and links to goals', hint: 'Also a button that expands all goals.' },
    controlslist: {
      name: 'Hide some controls',
      hint: 'One or more of: nosearch, noexpand, nolinks, noplain.',
    },
    'open-depth': { name: 'Levels expanded at first', hint: '0: only the strategic goals.' },
    limit: { name: 'Items shown at first', hint: 'A button shows more.' },
    goal: { name: 'Only news about a goal', hint: 'The number of the goal, such as 1.3.' },
    'time-zone': {
      name: 'Time zone of your city',
      hint: 'Such as Europe/Warsaw. Only if the feed writes its times in UTC.',
    },
    languages: {
      name: 'Languages of the files',
      hint: 'Only if the address contains {lang}: the languages that you have files in, such as: pl en',
    },
    loading: {
      name: 'When to load it',
      hint: 'eager: with the page. lazy: when the reader comes near.',
    },
    'news-src': {
      name: 'Address of a feed with news about the goals',
      hint: 'The news appear under the goals that they name.',
    },
    'news-languages': {
      name: 'Languages of this feed',
      hint: 'Only if its address contains {lang}, such as: pl en',
    },
    alt: { name: 'Text alternative', hint: 'Read out by screen readers. Empty: the default text.' },
    href: { name: 'Link', hint: 'The address that the image leads to.' },
    caption: {
      name: 'Caption',
      hint: 'If the EU funds your project, the words that your contract asks for.',
    },
  } as Readonly<Record<string, Label>>,
  looks: {
    '--city-accent': { name: 'Accent' },
    '--city-text': { name: 'Text' },
    '--city-muted': { name: 'Secondary text' },
    '--city-border': { name: 'Lines' },
    '--city-focus': { name: 'Focus ring' },
    '--city-scroll-margin': {
      name: 'Space above what has the focus',
      hint: 'For a header that stays on the screen, such as 100px.',
    },
    '--city-gap': { name: 'Space between items', hint: 'Such as 1em.' },
    '--city-radius': { name: 'Radius of corners', hint: 'Such as 0 or 12px.' },
    '--city-max-width': { name: 'Largest width', hint: 'Such as 60em.' },
    '--city-heading-font': { name: 'Font of headings', hint: 'Such as Georgia, serif.' },
    '--city-heading-weight': { name: 'Weight of headings', hint: 'Such as 600.' },
    '--city-graphic-size': { name: 'Width of the image', hint: 'Such as 6em.' },
  } as Readonly<Record<string, Label>>,
  hosts: {
    'plain-html': 'Your own HTML files',
    'wordpress-plugin': 'WordPress with our plugin',
    wordpress: 'WordPress without the plugin, as administrator or editor',
    'wordpress-author': 'WordPress without the plugin, as author',
    drupal: 'Drupal',
    typo3: 'TYPO3',
    joomla: 'Joomla',
    mediawiki: 'MediaWiki',
    liferay: 'Liferay',
    eleventy: 'Eleventy or another generator',
  } satisfies Readonly<Record<Host, string>>,
  faults: {
    disk: 'This is a place on a computer. Visitors need an address on the web: upload it, and copy its address from the browser.',
    space: 'An address has no spaces. Write %20 instead, or rename the file.',
    scheme: 'Begin a whole address with https://, and one on your own site with /.',
    quote: 'Leave out the characters " \' < and >.',
    'other-folder':
      'This is a file. Write the address of the folder “city-elements”, such as /city-elements/.',
  } satisfies Readonly<Record<AddressFault, string>>,
  faulty: 'The code has the example instead.',
  steps: {
    head: { name: 'In the head of the page, once' },
    place: { name: 'In the page, where it should appear' },
    shortcode: {
      name: 'In the page',
      hint: 'For the classic editor and widgets. In the block editor press +, choose “City strategy”, “City news” or the image, and give the address there.',
    },
    'wordpress-theme': {
      name: 'In functions.php of your child theme, once',
      hint: 'Someone who may change the theme does this.',
    },
    'wordpress-block': { name: 'In the page, in a “Custom HTML” block' },
    'wordpress-early': {
      name: 'Sooner on a slow line: in functions.php',
      hint: 'In the second line is the last part of the address of the page.',
    },
    'drupal-allow': {
      name: 'Allow the tag, once',
      hint: 'Configuration → Text formats → your format → Limit allowed HTML tags.',
    },
    'drupal-library': {
      name: 'In MYTHEME.libraries.yml, once',
      hint: 'Write the name of your theme instead of MYTHEME.',
    },
    'drupal-info': { name: 'In MYTHEME.info.yml, once', hint: 'Then clear the caches.' },
    'drupal-link': { name: 'In the page' },
    'drupal-early': {
      name: 'Sooner on a slow line: in MYTHEME.theme',
      hint: '/node/12 is the address of the page inside Drupal.',
    },
    'typo3-setup': { name: 'In the TypoScript setup of your site, once' },
    'source-view': { name: 'In the text, in the source view of the editor' },
    'typo3-early': {
      name: 'Sooner on a slow line: in the setup',
      hint: '12 is the number of the page.',
    },
    'joomla-template': { name: 'In index.php of your template, once' },
    'joomla-early': {
      name: 'Sooner on a slow line: in the same index.php',
      hint: '101 is the number of the menu item of the page.',
    },
    'mediawiki-script': {
      name: 'In MediaWiki:Common.js, once',
      hint: 'An interface administrator does this.',
    },
    wikitext: { name: 'In the page' },
    'mediawiki-early': {
      name: 'Sooner on a slow line: in LocalSettings.php',
      hint: 'In the second line is the name of the page.',
    },
    'liferay-extension': {
      name: 'In client-extension.yaml, once',
      hint: 'The files of the folder “city-elements” go into its folder “assets”.',
    },
    'liferay-fragment': { name: 'In a fragment of the type “HTML”' },
    template: { name: 'In the template, once' },
    'eleventy-page': { name: 'In the page' },
    styles: { name: 'In the stylesheet of your site' },
  } satisfies Readonly<Record<StepName, Label>>,
};
