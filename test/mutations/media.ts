import type { Mutation } from './mutation.js';

const print = 'test/elements/strategy-goals/print.test.ts';

export const mediaMutations: readonly Mutation[] = [
  {
    harm: 'In forced colours nobody who uses the keyboard sees where they are: shadows are not painted there.',
    file: 'src/elements/shared/host-styles.ts',
    replace: 'outline: 3px solid var(--_focus)',
    by: 'outline: none; box-shadow: 0 0 0 3px var(--_focus)',
    killedBy: 'test/probes/focus-visible.test.ts',
    test: 'in forced colours',
  },
  {
    harm: 'In forced colours the arrows are gone, and nobody sees that a goal can be opened.',
    file: 'src/elements/strategy-goals/strategy-goals.styles.ts',
    replace: 'border-width: 0 0.14em 0.14em 0;',
    by: 'border-width: 0; background-color: currentColor;',
    killedBy: 'test/probes/contrast.test.ts',
    test: 'in forced colours, light',
  },
  {
    harm: 'In forced colours nobody sees where one goal ends and the next begins.',
    file: 'src/elements/strategy-goals/strategy-goals.styles.ts',
    replace:
      'border: 1px solid var(--_line);\n    border-inline-start: 0.375rem solid var(--_accent);',
    by: 'box-shadow: 0 0 0 1px var(--_line);',
    killedBy: 'test/probes/forced-colours.test.ts',
    test: 'as light ones sees where a goal begins and ends, and which of them is open',
  },
  {
    harm: 'On paper stand four headings, and none of the goals under them.',
    file: 'src/elements/strategy-goals/strategy-goals.styles.ts',
    replace: 'display: block;\n      content-visibility: visible;',
    by: '',
    killedBy: print,
    test: 'a citizen reads every goal, though all were closed on the screen',
  },
  {
    harm: 'On paper a link is underlined words that lead nowhere.',
    file: 'src/elements/shared/host-styles.ts',
    replace: "content: ' (' attr(href) ')';",
    by: '',
    killedBy: print,
    test: 'a citizen reads where a link leads',
  },
  {
    harm: 'Somebody who gets dizzy from motion, and has said so, sees arrows turn.',
    file: 'src/elements/strategy-goals/strategy-goals.styles.ts',
    replace: 'transition: none;',
    by: '',
    killedBy: 'test/probes/motion.test.ts',
    test: 'in any state, while it is read and while all its buttons are pressed',
  },
  {
    harm: 'On a phone, or at 400 %, every line has to be pushed to and fro to be read.',
    file: 'src/elements/news-list/news-list.styles.ts',
    replace: 'grid-template-columns: 2.75rem minmax(0, 1fr);\n    gap: 0.35rem 0.75rem;',
    by: 'grid-template-columns: 2.75rem minmax(24rem, 1fr);\n    gap: 0.35rem 0.75rem;',
    killedBy: 'test/probes/legible.test.ts',
    test: 'in a window of 320 × 640 pixels on a page as it is',
  },
  {
    harm: 'A finger that shakes misses the buttons: they are too low.',
    file: 'src/elements/shared/host-styles.ts',
    replace: 'min-block-size: 44px;',
    by: 'min-block-size: 0;',
    killedBy: 'test/probes/target-size.test.ts',
    test: 'in a window 320 pixels wide on a page as it is',
  },
  {
    harm: 'Somebody who sets more room between letters and lines finds words cut off.',
    file: 'src/elements/shared/host-styles.ts',
    replace: 'overflow-wrap: break-word;',
    by: 'overflow: hidden; white-space: nowrap;',
    killedBy: 'test/probes/legible.test.ts',
    test: 'in a window of 320 × 640 pixels where a reader sets more room inside the elements too',
  },
];
