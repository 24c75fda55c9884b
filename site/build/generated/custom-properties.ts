// Made by `npm run generated:build` from the classes of the elements. Do not edit.

import type { Tag } from '../../../src/elements/tags.js';

/** What each is for, as the comment of its class says it. */
export const customProperties: Readonly<Record<Tag, Readonly<Record<string, string>>>> = {
  'strategy-goals': {
    '--city-accent': 'Colour of numbers and marks.',
    '--city-text': "Colour of text; the page's own by default.",
    '--city-muted': "Colour of secondary text; the page's own by default.",
    '--city-border': 'Colour of lines.',
    '--city-focus': 'Colour of the focus ring.',
    '--city-scroll-margin':
      'Space kept free above what has the focus, for a header that the page keeps on the screen; 200px by default, less in a low window.',
    '--city-gap': 'Space between goals; 1em by default.',
    '--city-max-width': 'How wide it may become; 60em by default.',
    '--city-heading-font': 'Font family of headings; the one of the text by default.',
    '--city-heading-weight': 'Font weight of headings; bold by default.',
    '--city-radius': 'Radius of corners; 12px by default.',
  },
  'news-list': {
    '--city-accent': 'Colour of ranks.',
    '--city-text': "Colour of text; the page's own by default.",
    '--city-muted': "Colour of secondary text; the page's own by default.",
    '--city-border': 'Colour of lines.',
    '--city-focus': 'Colour of the focus ring.',
    '--city-scroll-margin':
      'Space kept free above what has the focus, for a header that the page keeps on the screen; 200px by default, less in a low window.',
    '--city-gap': 'Space between items; 1em by default.',
    '--city-max-width': 'How wide it may become; 60em by default.',
    '--city-heading-font': 'Font family of headings; the one of the text by default.',
    '--city-heading-weight': 'Font weight of headings; bold by default.',
    '--city-radius': 'Radius of corners; 12px by default.',
  },
  'eu-flag': {
    '--city-graphic-size': 'Width of the flag; 6em by default.',
    '--city-text': "Colour of the caption; the page's own by default.",
    '--city-focus': 'Colour of the focus ring.',
  },
  'ukrainian-heart': {
    '--city-graphic-size': 'Width of the heart; 6em by default.',
    '--city-text': "Colour of the caption; the page's own by default.",
    '--city-focus': 'Colour of the focus ring.',
  },
};
