import { expect } from '@open-wc/testing';
import {
  dataTags,
  documentOf,
  retryOf,
  showTag,
  statusOf,
  untilTold,
  type DataTag,
} from '../../support/data-elements.js';
import { useFakeClock } from '../../support/fake-clock.js';
import { failure, held, json, reply, status, useFakeNetwork } from '../../support/fake-fetch.js';
import { expectSame } from '../../support/nodes.js';
import { inState, nextTask, until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';
import { words } from '../../support/words.js';

const LOADING = {
  'strategy-goals': { pl: 'Wczytywanie celów…', en: 'Loading the goals…' },
  'news-list': { pl: 'Wczytywanie aktualności…', en: 'Loading the news…' },
};
const EMPTY = {
  'strategy-goals': { pl: 'Nie ma tu jeszcze żadnych celów.', en: 'There are no goals here yet.' },
  'news-list': {
    pl: 'Nie ma tu jeszcze żadnych aktualności.',
    en: 'There is no news here yet.',
  },
};
/** With the name of the part, which two errors on a page need, and without a code, which nobody needs. */
const FAILED = {
  'strategy-goals': { pl: 'Nie udało się wczytać celów.', en: 'The goals could not be loaded.' },
  'news-list': { pl: 'Nie udało się wczytać aktualności.', en: 'The news could not be loaded.' },
};
const STALE = {
  pl: 'Widzisz wcześniejszą wersję.',
  en: 'You are seeing an earlier version.',
};
const LATER = { pl: 'Spróbuj ponownie później.', en: 'Try again later.' };
const CONNECTION = {
  pl: 'Spróbuj ponownie. Jeśli to nie pomoże, sprawdź połączenie z internetem.',
  en: 'Try again. If it still does not work, check your internet connection.',
};
const RETRY = { pl: 'Spróbuj ponownie', en: 'Try again' };

describe('what the reader is told about the loading', () => {
  const network = useFakeNetwork();
  const clock = useFakeClock();
  useWarnings();

  for (const tag of dataTags) {
    for (const lang of ['pl', 'en'] as const) {
      const show = (src: string) => showTag(tag, lang, src);

      it(`<${tag}>, ${lang}: that it loads, without a button`, async () => {
        const src = network.address();
        network.answer(src, held(json({})));
        const element = await inState(await show(src), 'loading');
        await untilTold(element, LOADING[tag][lang]);
        expect(words(statusOf(element))).to.equal(LOADING[tag][lang]);
        expectSame(retryOf(element), null);
      });

      it(`<${tag}>, ${lang}: that there is nothing yet, without a button`, async () => {
        const src = network.address();
        network.answer(src, json(documentOf(tag, 'Title', 0)));
        const element = await inState(await show(src), 'empty');
        expect(words(statusOf(element))).to.equal(EMPTY[tag][lang]);
        expectSame(retryOf(element), null);
      });

      for (const [trouble, answer, message] of [
        ['no connection', failure, CONNECTION],
        ['a file that is not there', status(404), LATER],
        ['a broken server', status(500), LATER],
        ['a login page in its place', reply('<!doctype html><form>'), LATER],
        ['a slip in the file', reply('{"goals": ['), LATER],
        ['a file of another kind', json({ goals: 5, items: 5 }), LATER],
      ] as const) {
        it(`<${tag}>, ${lang}: ${trouble}, and a button to try again`, async () => {
          const src = network.address();
          network.answer(src, answer);
          const element = await inState(await show(src), 'error');
          expect(words(statusOf(element))).to.equal(`${FAILED[tag][lang]} ${message[lang]}`);
          expect(words(retryOf(element))).to.equal(RETRY[lang]);
        });
      }

      it(`<${tag}>, ${lang}: that an update has failed, above what was there before`, async () => {
        const src = network.address();
        network.answer(src, json(documentOf(tag, 'Title')), status(503));
        // Not as slow as what is told that it loads.
        clock.isStopped = true;
        const element = await inState(await show(src), 'ready');
        expect(words(statusOf(element))).to.equal('');
        clock.isStopped = false;
        element.reload();
        await inState(element, 'stale');
        expect(words(statusOf(element))).to.equal(`${FAILED[tag][lang]} ${STALE[lang]}`);
        expect(words(retryOf(element))).to.equal(RETRY[lang]);
        expect(words(element.renderRoot)).to.include('Entry 1');
      });
    }
  }

  it('a screen that is wide enough shows the button in the line of the message, on the side where reading ends', async () => {
    const src = network.address();
    network.answer(src, status(404));
    const element = await inState(await showTag('news-list', 'pl', src), 'error');
    const message = statusOf(element).getBoundingClientRect();
    const button = retryOf(element)!.getBoundingClientRect();
    expect(button.top).to.be.lessThan(message.bottom);
    expect(button.bottom).to.be.greaterThan(message.top);
    expect(button.left).to.be.within(message.right, message.right + 20);
  });

  it('in the first second nothing is said: most files are there by then', async () => {
    const src = network.address();
    const answer = held(json(documentOf('news-list', 'Title')));
    network.answer(src, answer);
    clock.isStopped = true;
    const element = await inState(await showTag('news-list', 'en', src), 'loading');
    await nextTask();
    expect(words(statusOf(element))).to.equal('');
    expect(clock.waits).to.deep.equal([1000]);
    answer.release();
    await inState(element, 'ready');
    clock.elapse();
    await element.updateComplete;
    expect(words(statusOf(element))).to.equal('');
  });

  it('silence of the server is told like a lost connection', async () => {
    const src = network.address();
    network.answer(src, held(json({})));
    const element = await inState(await showTag('news-list', 'en', src), 'loading');
    clock.expire();
    await inState(element, 'error');
    expect(words(statusOf(element))).to.include(CONNECTION.en);
  });

  it('the words of the browser are for the author, not for the reader', async () => {
    const src = network.address();
    network.answer(src, reply('{"items": [,]}'));
    const element = await inState(await showTag('news-list', 'en', src), 'error');
    const detail = String(element.issues[0]?.params['detail']);
    expect(detail).to.not.equal('');
    expect(words(element.renderRoot)).to.not.include(detail);
  });

  /** Whether the message is marked as what it is in, also for a screen reader. */
  const languageOf = (element: Awaited<ReturnType<typeof showTag>>) =>
    statusOf(element).closest('[lang]')?.getAttribute('lang');

  it('the message follows the page into another language, and is marked with it', async () => {
    const src = network.address();
    network.answer(src, status(404));
    const element = await inState(await showTag('news-list', 'pl', src), 'error');
    expect(languageOf(element)).to.equal('pl');
    element.lang = 'en';
    await until(() => words(statusOf(element)).includes(LATER.en), 'English is to be shown');
    expect(words(retryOf(element))).to.equal(RETRY.en);
    expect(languageOf(element)).to.equal('en');
    expect(network.count(src), 'no new request for another language').to.equal(1);
  });

  it('in a language that we lack, the message is English and says so', async () => {
    const src = network.address();
    network.answer(src, status(404));
    const tag: DataTag = 'strategy-goals';
    const element = await inState(await showTag(tag, 'fi', src), 'error');
    expect(words(statusOf(element))).to.include(FAILED[tag].en);
    expect(languageOf(element)).to.equal('en');
  });
});
