import type { Mutation } from './mutation.js';

const toggle = 'test/elements/strategy-goals/toggle.test.ts';

export const keyboardMutations: readonly Mutation[] = [
  {
    harm: 'A goal opens with the mouse only; Enter and Space do nothing.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: '@click=${() => context.toggle(goal, depth)}',
    by: '@mousedown=${() => context.toggle(goal, depth)}',
    killedBy: toggle,
    test: 'Enter opens a goal and closes it again, and the focus stays on the button',
  },
  {
    harm: 'The Tab key stops at links in closed goals, where nobody sees the focus.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: '.hidden=${!open && closedPanel()}',
    by: "style=${open ? '' : 'block-size: 0; overflow: hidden'}",
    killedBy: toggle,
    test: 'Tab goes from goal to goal past the links in a closed one, and into an open one',
  },
  {
    harm: 'Escape does not empty the search, as it does everywhere else.',
    file: 'src/elements/strategy-goals/search/controls-view.ts',
    replace: "event.key !== 'Escape'",
    by: "event.key !== 'Delete'",
    killedBy: 'test/elements/strategy-goals/search/search.test.ts',
    test: 'Escape empties the field and shows all goals; the page does not hear of it',
  },
  {
    harm: 'The Tab key stops at a line of text, only because a link has once led there.',
    file: 'src/elements/strategy-goals/scroll-to.ts',
    replace: 'element.tabIndex = -1',
    by: 'element.tabIndex = 0',
    killedBy: 'test/elements/strategy-goals/reveal.test.ts',
    test: 'an item that a citizen was taken to is no stop for Tab',
  },
  {
    harm: 'The Tab key jumps about: to all buttons that copy a link first, then back up to the search.',
    file: 'src/elements/strategy-goals/search/icon-button.ts',
    replace: 'part=${part}',
    by: 'part=${part} tabindex="1"',
    killedBy: 'test/probes/tab-order.test.ts',
    test: 'the Tab key goes through a page as the eye does down and to the right, in every state, and back',
  },
];
