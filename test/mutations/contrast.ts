import type { Mutation } from './mutation.js';

const contrast = 'test/probes/contrast.test.ts';

export const contrastMutations: readonly Mutation[] = [
  {
    harm: 'Somebody who sees badly cannot read how many goals there are: grey on white.',
    file: 'src/elements/shared/host-styles.ts',
    replace: 'var(--city-muted, inherit)',
    by: 'var(--city-muted, color-mix(in srgb, currentColor 55%, transparent))',
    killedBy: contrast,
    test: 'on a light page',
  },
  {
    harm: 'Somebody who sees badly does not find the search field: its edge is too pale.',
    file: 'src/elements/shared/host-styles.ts',
    replace: 'var(--city-border, color-mix(in srgb, currentColor 65%, transparent))',
    by: 'var(--city-border, color-mix(in srgb, currentColor 25%, transparent))',
    killedBy: contrast,
    test: 'on a light page',
  },
  {
    harm: 'On a dark page the words that a search has marked are white on yellow.',
    file: 'src/elements/strategy-goals/search/controls.styles.ts',
    replace: 'color: MarkText;',
    by: '',
    killedBy: contrast,
    test: 'the words that a search has marked',
  },
  {
    harm: 'On a dark page the words are dark too.',
    file: 'src/elements/shared/host-styles.ts',
    replace: 'color: var(--city-text, inherit);',
    by: 'color: var(--city-text, #222);',
    killedBy: contrast,
    test: 'on a dark page',
  },
  {
    harm: 'In a browser that likes it dark, the words are pale on a page that has no dark theme.',
    file: 'src/elements/shared/host-styles.ts',
    replace: '  @media print {',
    by: '  @media (prefers-color-scheme: dark) { :host { color: #ddd } }\n  @media print {',
    killedBy: contrast,
    test: 'on a light page that knows no other theme, in a browser that likes it dark',
  },
];
