import type { Mutation } from './mutation.js';

const contrast = 'test/probes/contrast.test.ts';
const colour = 'test/probes/colour-alone.test.ts';

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
  {
    harm: 'Somebody who sees badly cannot read the words on a button while the pointer is on it.',
    file: 'src/elements/shared/data-styles.ts',
    replace: 'background: color-mix(in srgb, currentColor 5%, transparent);',
    by: 'background: color-mix(in srgb, currentColor 40%, transparent);',
    killedBy: contrast,
    test: 'at the pointer',
  },
  {
    harm: 'The switch to plain language is so pale while it is off that few see it.',
    file: 'src/elements/strategy-goals/plain.ts',
    replace: 'fill: none;\n    stroke: currentColor;',
    by: 'fill: none;\n    stroke: #ccc;\n  }\n  .switch circle {\n    fill: #ccc;',
    killedBy: contrast,
    test: 'on a light page',
  },
  {
    harm: 'Nobody who cannot tell colours apart finds the links: they look like the words around them.',
    file: 'src/elements/shared/host-styles.ts',
    replace: '  a {\n    color: inherit;',
    by: '  a {\n    color: inherit;\n    text-decoration: none;',
    killedBy: colour,
    test: 'where words are a link: they are underlined',
  },
  {
    harm: 'Somebody who cannot tell green from red does not see whether plain language is on.',
    file: 'src/elements/strategy-goals/plain.ts',
    replace:
      ': svg`<rect x="1" y="1" width="38" height="22" rx="11" /><circle cx="12" cy="12" r="6" />`',
    by: ': svg`<path fill="#a00" d="M12 0h16a12 12 0 0 1 0 24H12a12 12 0 0 1 0-24Zm16 3a9 9 0 0 0 0 18 9 9 0 0 0 0-18Z" />`',
    killedBy: colour,
    test: 'whether plain language is on: the switch has another shape',
  },
  {
    harm: 'Somebody who asks their computer for more contrast gets pale lines and a thin ring as everybody else.',
    file: 'src/elements/shared/host-styles.ts',
    replace: '@media (prefers-contrast: more)',
    by: '@media (prefers-contrast: custom)',
    killedBy: 'test/elements/shared/more-contrast.test.ts',
    test: 'the ring around what has the focus is thicker',
  },
];
