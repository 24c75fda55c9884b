/**
 * The layers of src/, as ESLint rules. Each may import itself and the layers listed beside it:
 * downward only, and sideways only where it is named.
 */
const mayImport = {
  model: [],
  formats: ['model'],
  'localization/core': ['model'],
  'localization/dom': ['model', 'localization/core'],
  sources: ['model', 'formats'],
  preload: ['model', 'localization/core'],
  'elements/shared': ['model', 'formats', 'localization', 'sources'],
  'elements/graphics': ['model', 'formats', 'localization', 'sources', 'elements/shared'],
  'elements/news-list': ['model', 'formats', 'localization', 'sources', 'elements/shared'],
  'elements/strategy-goals': ['model', 'formats', 'localization', 'sources', 'elements/shared'],
  'page-check': [
    'model',
    'formats',
    'localization',
    'sources',
    'elements',
    'preload',
    'embed/registration.ts',
  ],
  define: ['elements'],
  embed: ['define', 'elements', 'model', 'localization', 'page-check/page-check.ts'],
  cli: ['model', 'formats', 'localization/core', 'preload'],
};

/** Layers that run in Node as well, and so know no page. */
const withoutPage = ['model', 'formats', 'localization/core', 'preload'];

const pageGlobals = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'history',
  'customElements',
  'fetch',
  'Request',
  'Response',
  'XMLHttpRequest',
  'DOMParser',
  'Node',
  'Element',
  'HTMLElement',
  'Document',
  'Event',
  'MutationObserver',
  'localStorage',
  'sessionStorage',
  'requestAnimationFrame',
  'getComputedStyle',
  'matchMedia',
];

const zones = Object.entries(mayImport).map(([layer, allowed]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...allowed].map((name) => `./${name}`),
  message: `src/${layer} may import ${allowed.join(', ') || 'nothing'} of src (tools/eslint/layers.js).`,
}));

const outside = ['demo', 'test', 'tools', 'site'].map((folder) => ({
  target: './src',
  from: `./${folder}`,
  message: `src is published without ${folder}.`,
}));

export const layerRules = [
  {
    files: ['src/**/*.ts'],
    rules: { 'import-x/no-restricted-paths': ['error', { zones: [...zones, ...outside] }] },
  },
  {
    files: withoutPage.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...pageGlobals.map((name) => ({ name, message: 'This layer also runs without a page.' })),
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit', 'lit/*', 'lit-html', '@lit/*', '!@lit/localize'],
              message: 'This layer also runs without a page.',
            },
            { group: ['node:*'], message: 'This layer also runs in a page.' },
          ],
        },
      ],
    },
  },
  {
    files: ['tools/l10n/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', './project/*', './commands/*'],
              message: 'Translators preview their files in a page, which runs this too.',
            },
          ],
        },
      ],
    },
  },
];
