import type { Mutation } from './mutation.js';

const structure = 'test/elements/strategy-goals/structure.test.ts';

export const structureMutations: readonly Mutation[] = [
  {
    harm: 'Somebody who goes from heading to heading finds none of the goals: they only look like headings.',
    file: 'src/elements/shared/heading-view.ts',
    replace: 'html`<h3 class=${name} part=${name}>${content}</h3>`',
    by: 'html`<div class=${name} part=${name}>${content}</div>`',
    killedBy: structure,
    test: 'a citizen goes from heading to heading: the title, then the four strategic goals',
  },
  {
    harm: 'Somebody who goes from heading to heading thinks that something was left out: a level is skipped.',
    file: 'src/elements/strategy-goals/plan-view.ts',
    replace: 'title === undefined ? level : level + 1',
    by: 'title === undefined ? level : level + 2',
    killedBy: 'test/elements/strategy-goals/heading-levels.test.ts',
    test: 'without areas no level is skipped',
  },
  {
    harm: 'VoiceOver in Safari says neither that the goals are a list nor how many they are.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: '<ol role="list">',
    by: '<ol>',
    killedBy: structure,
    test: 'a screen reader says "list with 8 items" in the first goal',
  },
  {
    harm: 'Somebody who listens hears a title without the number that everybody else speaks of.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: 'shown + after',
    by: "''",
    killedBy: structure,
    test: 'a screen reader says "Cel operacyjny 2.10.", which the eye has from the heading',
  },
  {
    harm: 'Somebody who listens to “2.10.” does not hear whether that is a goal or a task.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: '>${name}</span><span',
    by: '></span><span',
    killedBy: structure,
    test: 'a screen reader says "Cel operacyjny 2.10.", which the eye has from the heading',
  },
  {
    harm: 'The level of a goal, which is there for the ear only, is taken from the ear as well.',
    file: 'src/elements/strategy-goals/strategy-goals.styles.ts',
    replace: '.spoken {\n    font-size: 0;',
    by: '.spoken {\n    display: none;',
    killedBy: 'test/states/trees.test.ts',
    test: 'one goal open: a list of eleven, 2.10 after 2.9, between two closed goals',
  },
  {
    harm: 'A screen reader says “bullet” before each goal of a list.',
    file: 'src/elements/strategy-goals/strategy-goals.styles.ts',
    replace: "content: '•\\\\9' / '';",
    by: "content: '•\\\\9';",
    killedBy: 'test/states/trees.test.ts',
    test: 'tasks with a page of their own are links, and those without a number a list all the same',
  },
  {
    harm: 'Goal 2.10 comes before 2.2, and people who look for it after 2.9 do not find it.',
    file: 'src/model/goal-number.ts',
    replace: 'Number(step)',
    by: 'Number(step[0])',
    killedBy: 'test/model/goal-number.test.ts',
    test: '2.10 comes after 2.9',
  },
];
