import type { Mutation } from './mutation.js';

const search = 'test/elements/strategy-goals/search/search.test.ts';
const statusLine = 'test/elements/shared/announcer.test.ts';

export const announcementMutations: readonly Mutation[] = [
  {
    harm: 'Somebody who does not see the page is not told that loading has failed.',
    file: 'src/elements/shared/load-state-view.ts',
    replace: '<span aria-live="polite" aria-atomic="true"',
    by: '<span',
    killedBy: 'test/elements/shared/status.test.ts',
    test: '<strategy-goals>: is there, empty, before anything is loaded at all',
  },
  {
    harm: 'What only a screen reader is to say, it does not say either: it is hidden from everybody.',
    file: 'src/elements/shared/host-styles.ts',
    replace: 'clip-path: inset(50%);',
    by: 'visibility: hidden;',
    killedBy: 'test/elements/shared/status.test.ts',
    test: '<news-list>: is not hidden from the screen reader while it is hidden from the eye',
  },
  {
    harm: 'The second failure in the same words is silent: people who press “Try again” think that it still loads.',
    file: 'src/elements/shared/announcer.ts',
    replace: 'const VARIANTS = 3;',
    by: 'const VARIANTS = 1;',
    killedBy: 'test/elements/shared/retry.test.ts',
    test: '<strategy-goals>: the same failure again is heard again, however fast it comes',
  },
  {
    harm: 'While somebody types, a count is called into every letter.',
    file: 'src/elements/strategy-goals/search/controls.ts',
    replace: 'const PAUSE_MS = 600;',
    by: 'const PAUSE_MS = 0;',
    killedBy: statusLine,
    test: 'lets somebody type on, and says the count when they have stopped',
  },
  {
    harm: 'Somebody who searches for something that is not there hears nothing, and waits.',
    file: 'src/elements/strategy-goals/search/controls.ts',
    replace: 'if (this.#search.found) this.#tellFound(this.#search.found);',
    by: 'if (this.#search.found?.count) this.#tellFound(this.#search.found);',
    killedBy: search,
    test: 'what to try where nothing was found',
  },
  {
    harm: 'Orca is silent about the next search, because it finds as many goals as the one before.',
    file: 'src/elements/shared/announcer.ts',
    replace: 'SPACE.repeat(this.#count % VARIANTS)',
    by: "''",
    killedBy: statusLine,
    test: 'says the same again in a way that Orca does not take for what it has said',
  },
  {
    harm: 'The line comes together with its words, and a screen reader says nothing.',
    file: 'src/elements/strategy-goals/search/controls-view.ts',
    replace: '<div aria-live="polite" aria-atomic="true">${status}</div>',
    by: '${status ? html`<div aria-live="polite" aria-atomic="true">${status}</div>` : nothing}',
    killedBy: 'test/states/trees.test.ts',
    test: 'closed, in English',
  },
  {
    harm: 'Three elements of a page call “Loading” to somebody who has not yet heard where they are.',
    file: 'src/elements/shared/data-element.ts',
    replace: "if (state === 'loading') this.#announcer.say(message, SLOW_MS);",
    by: "if (state === 'loading') this.#announcer.show(message);",
    killedBy: 'test/probes/announcements.test.ts',
    test: '<strategy-goals> nothing, where all goes well and fast',
  },
  {
    harm: 'Somebody who has pressed “Try again” hears that it loads, and in Firefox nothing of what has come.',
    file: 'src/elements/shared/data-element.ts',
    replace: 'this.#announcer.isSpeaking;',
    by: 'this.#announcer.isSpeaking && !this.#isRetry;',
    killedBy: 'test/probes/announcements.test.ts',
    test: '<strategy-goals> that another try takes long, and that it has succeeded',
  },
];
