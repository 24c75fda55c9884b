import type { Mutation } from './mutation.js';

const search = 'test/elements/strategy-goals/search/search.test.ts';

export const searchMutations: readonly Mutation[] = [
  {
    harm: 'Somebody who types without Polish letters, as many do on a phone, finds nothing.',
    file: 'src/model/fold.ts',
    replace: ".replace(/[\\p{M}\\p{Cf}]/gu, '')",
    by: '',
    killedBy: search,
    test: 'a citizen types without accents and in capitals',
  },
  {
    harm: 'Somebody who cannot spell a word to its end, or knows another form of it, finds nothing.',
    file: 'src/elements/strategy-goals/search/search.ts',
    replace: 'if (this.found?.hits.size === 0) this.#findSimilar();',
    by: '',
    killedBy: search,
    test: 'how many are similar, where no goal has the word in just this form',
  },
  {
    harm: 'After a search the goals that somebody had opened are closed, and their place is lost.',
    file: 'src/elements/strategy-goals/search/controls.ts',
    replace: 'this.#host.openState = this.#before;',
    by: '',
    killedBy: search,
    test: 'what was open before is open again afterwards, and nothing else',
  },
  {
    harm: 'The screen says that something was found, and it is in a goal that is closed.',
    file: 'src/elements/strategy-goals/search/search.ts',
    replace: 'open.add(step.goal);',
    by: '',
    killedBy: 'test/elements/strategy-goals/search/found-goals.test.ts',
    test: 'on the lowest level: with the goals above them, which open',
  },
  {
    harm: 'A Ukrainian who types the apostrophe of the keyboard does not find the words of a printed plan.',
    file: 'src/model/fold.ts',
    replace: 'ʼ: "\'",',
    by: '',
    killedBy: 'test/model/fold.test.ts',
    test: "“звʼязок” is “зв'язок”",
  },
  {
    harm: 'After an emoji the wrong letters are marked.',
    file: 'src/model/fold.ts',
    replace: 'at += character.length;',
    by: 'at += 1;',
    killedBy: 'test/elements/strategy-goals/search/terms.test.ts',
    test: 'the letters after an emoji, which is two units to a browser',
  },
];
