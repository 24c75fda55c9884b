// Made by `npm run generated:build` from the classes of the elements. Do not edit.

export const tagNames = ['strategy-goals', 'news-list', 'eu-flag', 'ukrainian-heart'] as const;

export const tagTable = {
  'strategy-goals': {
    attributes: {
      src: { property: 'src', type: 'string' },
      'open-depth': { property: 'openDepth', type: 'number', default: '0' },
      controls: { property: 'controls', type: 'boolean' },
      controlslist: { property: 'controlsList', type: 'string' },
      'news-src': { property: 'newsSrc', type: 'string' },
      'news-languages': { property: 'newsLanguages', type: 'string' },
      languages: { property: 'languages', type: 'string' },
      loading: { property: 'loading', type: ['eager', 'lazy'], default: 'eager' },
      'heading-level': { property: 'headingLevel', type: 'number', default: '2' },
    },
    events: ['load', 'error', 'strategy-goals-toggle'],
  },
  'news-list': {
    attributes: {
      src: { property: 'src', type: 'string' },
      limit: { property: 'limit', type: 'number', default: '5' },
      goal: { property: 'goal', type: 'string' },
      'time-zone': { property: 'timeZone', type: 'string' },
      languages: { property: 'languages', type: 'string' },
      loading: { property: 'loading', type: ['eager', 'lazy'], default: 'eager' },
      'heading-level': { property: 'headingLevel', type: 'number', default: '2' },
    },
    events: ['load', 'error'],
  },
  'eu-flag': {
    attributes: {
      alt: { property: 'alt', type: 'string' },
      href: { property: 'href', type: 'string' },
      caption: { property: 'caption', type: 'string' },
    },
    events: [],
  },
  'ukrainian-heart': {
    attributes: {
      alt: { property: 'alt', type: 'string' },
      href: { property: 'href', type: 'string' },
      caption: { property: 'caption', type: 'string' },
    },
    events: [],
  },
} as const;
