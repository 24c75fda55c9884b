import type { Mutation } from './mutation.js';

const search = 'test/elements/strategy-goals/search/search.test.ts';

export const nameMutations: readonly Mutation[] = [
  {
    harm: 'A screen reader does not say whether a goal is open.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: 'aria-expanded=${open}',
    by: '',
    killedBy: 'test/elements/strategy-goals/structure.test.ts',
    test: 'a screen reader says of each button that it is closed, and what it controls',
  },
  {
    harm: 'A screen reader goes on to say that a goal is closed when it is open.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: 'aria-expanded=${open}',
    by: 'aria-expanded="false"',
    killedBy: 'test/elements/strategy-goals/toggle.test.ts',
    test: 'Enter opens a goal and closes it again, and the focus stays on the button',
  },
  {
    harm: 'Somebody who says “click” and the words on a button is not understood: it is called something else.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: 'aria-controls=${panel}',
    by: 'aria-controls=${panel} aria-label="Toggle"',
    killedBy: 'test/probes/label-in-name.test.ts',
    test: 'on every button, link and field in pl',
  },
  {
    harm: 'Twenty buttons are called “Copy link”, and nobody who listens knows which goal each is for.',
    file: 'src/elements/strategy-goals/search/links.ts',
    replace: 'l10n.format(name, { goal })',
    by: "name.replace('{goal}', '')",
    killedBy: 'test/states/trees.test.ts',
    test: 'closed, in English',
  },
  {
    harm: 'A screen reader says “edit” of the search field, and not what to type into it.',
    file: 'src/elements/strategy-goals/search/controls-view.ts',
    replace: '<label for="search">',
    by: '<label>',
    killedBy: search,
    test: 'the search by its name and its label',
  },
  {
    harm: 'Of two searches on one page, people who listen do not know which plan each is for.',
    file: 'src/elements/strategy-goals/search/controls-view.ts',
    replace: "aria-labelledby=${isTitled ? 'title' : nothing}",
    by: '',
    killedBy: search,
    test: 'the search by its name and its label',
  },
  {
    harm: 'A list of links says “More about:” many times, without what it is about.',
    file: 'src/localization/core/words/plan-words.ts',
    replace: 'add(label, [goal.title], goal.url)',
    by: "add(label, [''], goal.url)",
    killedBy: 'test/elements/strategy-goals/goal-details.test.ts',
    test: 'a citizen goes on to the page of the goal by one link that says its name',
  },
  {
    harm: 'Somebody says “click” and the title of a goal, which only the eye is given as its name.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: 'aria-controls=${panel}',
    by: 'aria-controls=${panel} aria-labelledby="title"',
    killedBy: 'test/probes/label-in-name.test.ts',
    test: 'on every button, link and field in en',
  },
];
