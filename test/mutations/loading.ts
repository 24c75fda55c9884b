import type { Mutation } from './mutation.js';

const states = 'test/sources/source-controller-states.test.ts';

export const loadingMutations: readonly Mutation[] = [
  {
    harm: 'Of a plan of thousands of goals some never come.',
    file: 'src/elements/strategy-goals/goal-view.ts',
    replace: 'const items = goals.map(',
    by: 'const items = goals.slice(0, 20).map(',
    killedBy: 'test/elements/strategy-goals/large-plan.test.ts',
    test: 'has every word of it on the page, in the order in which it is read',
  },
  {
    harm: 'Where loading has failed there is nothing to press: only those who know how to reload a page get on.',
    file: 'src/elements/shared/data-element.ts',
    replace: "canRetry: state === 'error' || state === 'stale'",
    by: "canRetry: state === 'stale'",
    killedBy: 'test/states/trees.test.ts',
    test: 'not loaded: what went wrong, a button, and the page’s own list of goals',
  },
  {
    harm: 'While it loads, and where it cannot, the page’s own words and links are gone.',
    file: 'src/elements/shared/data-element.ts',
    replace: ': html`<slot></slot>`}',
    by: ": ''}",
    killedBy: 'test/elements/shared/own-html.test.ts',
    test: 'is shown under the message when <strategy-goals> cannot load',
  },
  {
    harm: 'An update fails, and the plan that somebody is reading disappears.',
    file: 'src/sources/source-controller.ts',
    replace: 'this.value !== undefined && this.#valueAddress === address',
    by: 'false',
    killedBy: states,
    test: 'a reload that fails keeps the old plan and calls it stale',
  },
  {
    harm: 'Somebody who opens a slow page sees an empty place, and nobody says that something is to come.',
    file: 'src/elements/shared/data-element.ts',
    replace: "if (state === 'loading') this.#announcer.say(message, SLOW_MS);",
    by: "if (state === 'loading') this.#announcer.stop();",
    killedBy: 'test/elements/shared/messages.test.ts',
    test: '<strategy-goals>, en: that it loads, without a button',
  },
  {
    harm: 'On a train the plan does not come, though a second try would bring it.',
    file: 'src/sources/load.ts',
    replace: 'const RETRIES = 2;',
    by: 'const RETRIES = 0;',
    killedBy: 'test/sources/load-retries.test.ts',
    test: 'is given up when a lost connection happens three times',
  },
  {
    harm: 'A server that falls silent leaves the reader waiting for ever.',
    file: 'src/sources/load.ts',
    replace: 'const TIMEOUT_MS = 10_000;',
    by: 'const TIMEOUT_MS = 10_000_000;',
    killedBy: 'test/sources/load-retries.test.ts',
    test: 'is given up after ten seconds of silence, and the webmaster is told why',
  },
  {
    harm: 'On a slow line a long plan never comes, however steadily it is sent.',
    file: 'src/sources/load.ts',
    replace: '    heard();\n  }\n  return new Blob',
    by: '  }\n  return new Blob',
    killedBy: 'test/sources/load-retries.test.ts',
    test: 'comes after all where the server is slow, but never silent',
  },
  {
    harm: 'A server that is overloaded and says when to come back is asked again at once, by every visitor.',
    file: 'src/sources/load.ts',
    replace: "(!params['retryAfter'] && (status === 429 || status >= 500))",
    by: '(status === 429 || status >= 500)',
    killedBy: 'test/sources/load-retries.test.ts',
    test: 'is not asked for sooner than the server says with status 503: Retry-After: 120',
  },
];
