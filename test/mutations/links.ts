import type { Mutation } from './mutation.js';

const reveal = 'test/elements/strategy-goals/reveal.test.ts';

export const linkMutations: readonly Mutation[] = [
  {
    harm: 'A link to 2.10 scrolls there, and people who use a screen reader or the keyboard stay at the top.',
    file: 'src/elements/strategy-goals/scroll-to.ts',
    replace: 'element.focus({ preventScroll: true });',
    by: '',
    killedBy: reveal,
    test: 'a citizen is taken to 2.10: its goal opens, the item is on the screen and has the focus',
  },
  {
    harm: 'A link leads to a goal that is off the screen.',
    file: 'src/elements/strategy-goals/scroll-to.ts',
    replace: 'scrollTo(element);',
    by: '',
    killedBy: reveal,
    test: 'a citizen is taken to 2.10: its goal opens, the item is on the screen and has the focus',
  },
  {
    harm: 'A link to a task opens the task, and not the goals that it is hidden in.',
    file: 'src/elements/strategy-goals/navigation.ts',
    replace: 'withOpen(this.host.openState, path, true)',
    by: 'withOpen(this.host.openState, [target], true)',
    killedBy: reveal,
    test: 'a citizen is taken to a task on the third level, and all above it opens',
  },
  {
    harm: 'If two plans are on a page, a link that somebody has copied leads into the wrong one.',
    file: 'src/elements/strategy-goals/search/links.ts',
    replace: 'in: (isAmbiguous && plan.id) || undefined,',
    by: '',
    killedBy: 'test/elements/strategy-goals/search/links.test.ts',
    test: 'of two plans on one page, the link names the one',
  },
  {
    harm: 'A link that does not say which plan it means leads nowhere.',
    file: 'src/elements/shared/fragment.ts',
    replace: 'if (plan !== undefined &&',
    by: 'if (plan === undefined ||',
    killedBy: 'test/elements/strategy-goals/search/links.test.ts',
    test: 'is answered by the plan that has a search',
  },
  {
    harm: 'The browser finds a word in a closed goal and opens it; its button still says “collapsed”.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: '@beforematch=',
    by: '@beforetoggle=',
    killedBy: 'test/elements/strategy-goals/find-in-page.test.ts',
    test: 'the browser finds words in a closed goal: it opens, and its button says so',
  },
  {
    harm: 'The browser’s own search finds nothing in closed goals.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: "navigator.vendor.startsWith('Apple') || 'until-found'",
    by: 'true',
    killedBy: 'test/elements/strategy-goals/structure.test.ts',
    test: 'a screen reader says of each button that it is closed, and what it controls',
  },
];
