import type { Mutation } from './mutation.js';

const plain = 'test/elements/strategy-goals/plain/switch.test.ts';

export const plainLanguageMutations: readonly Mutation[] = [
  {
    harm: 'Somebody who listens does not know whether the texts are the plain ones: the switch does not say.',
    file: 'src/elements/strategy-goals/plain.ts',
    replace: 'aria-checked=${isOn}',
    by: 'aria-checked="false"',
    killedBy: plain,
    test: 'switched on, shows what is there in plain language, the rest as before, and off again all of it',
  },
  {
    harm: 'The texts of the whole page change, and people who listen are not told.',
    file: 'src/elements/strategy-goals/plain.ts',
    replace: 'this.#announcer.say(this.isOn ? switchedOnMessage : switchedOffMessage);',
    by: '',
    killedBy: plain,
    test: 'a screen reader says once that the texts have changed, each time',
  },
  {
    harm: 'The voice breaks off in each line, as if plain Polish were another language.',
    file: 'src/elements/strategy-goals/plain.ts',
    replace: 'lang: usualTag(chosen.lang)',
    by: 'lang: chosen.lang',
    killedBy: plain,
    test: 'its voice stays in one language: no text is marked as another one',
  },
  {
    harm: 'Somebody who needs plain language gets a link to it, and finds the difficult texts.',
    file: 'src/elements/strategy-goals/plain.ts',
    replace: 'if (this.#isAsked()) this.#choice = true;',
    by: '',
    killedBy: 'test/elements/strategy-goals/plain/links.test.ts',
    test: 'shows it from the start: no reader sees the usual texts first',
  },
];
