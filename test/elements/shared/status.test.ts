import { expect } from '@open-wc/testing';
import {
  dataTags,
  documentOf,
  retryOf,
  showTag,
  statusOf,
  untilTold,
} from '../../support/data-elements.js';
import { useFakeClock } from '../../support/fake-clock.js';
import { failure, held, json, status, useFakeNetwork } from '../../support/fake-fetch.js';
import { expectSame } from '../../support/nodes.js';
import { inState, until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';
import { words } from '../../support/words.js';

const LOADED = { 'strategy-goals': 'Goals loaded: 1', 'news-list': 'News loaded: 1' };

/** A screen reader announces only what changes in a node that it knows already. */
describe('the line that a screen reader announces the loading from', () => {
  const network = useFakeNetwork();
  const clock = useFakeClock();
  useWarnings();

  for (const tag of dataTags) {
    it(`<${tag}>: loading, loaded, failed update: one and the same node`, async () => {
      const src = network.address();
      const answer = held(json(documentOf(tag, 'Title')));
      network.answer(src, answer, status(404));
      const element = await inState(await showTag(tag, 'en', src), 'loading');
      const line = statusOf(element);
      await untilTold(element, 'Loading');
      clock.isStopped = true;
      answer.release();
      await inState(element, 'ready');
      expectSame(statusOf(element), line);
      expect(words(line)).to.equal(LOADED[tag]);
      clock.elapse();
      await element.updateComplete;
      expect(words(line)).to.equal('');
      element.reload();
      await inState(element, 'stale');
      expectSame(statusOf(element), line);
      expect(words(line)).to.include('You are seeing an earlier version.');
    });

    it(`<${tag}>: says nothing of what is there before anybody heard that it loads`, async () => {
      const src = network.address();
      network.answer(src, json(documentOf(tag, 'Title')));
      clock.isStopped = true;
      const element = await inState(await showTag(tag, 'en', src), 'ready');
      expect(words(statusOf(element))).to.equal('');
    });

    it(`<${tag}>: loading, error, another try, nothing there: one and the same node`, async () => {
      const src = network.address();
      const [first, second] = [held(status(404)), held(json(documentOf(tag, 'Title', 0)))];
      network.answer(src, first, second);
      const element = await inState(await showTag(tag, 'en', src), 'loading');
      const line = statusOf(element);
      first.release();
      await inState(element, 'error');
      expect(words(line)).to.include('could not be loaded');
      retryOf(element)!.click();
      await inState(element, 'loading');
      await untilTold(element, 'Loading');
      second.release();
      await inState(element, 'empty');
      expect(words(line)).to.match(/here yet\.$/);
      expectSame(statusOf(element), line);
    });

    it(`<${tag}>: is there, empty, before anything is loaded at all`, async () => {
      const element = await inState(await showTag(tag, 'en', undefined), 'idle');
      expect(element.renderRoot.querySelectorAll('[aria-live]')).to.have.lengthOf(1);
      const line = statusOf(element);
      expect(words(line)).to.equal('');
      const src = network.address();
      network.answer(src, failure);
      element.src = src;
      await inState(element, 'error');
      expectSame(statusOf(element), line);
    });

    it(`<${tag}>: stays the same node when the page changes its language`, async () => {
      const src = network.address();
      network.answer(src, status(404));
      const element = await inState(await showTag(tag, 'pl', src), 'error');
      const line = statusOf(element);
      element.lang = 'en';
      await until(() => words(line).startsWith('The '), 'English is to be shown');
      expectSame(statusOf(element), line);
    });

    it(`<${tag}>: is not hidden from the screen reader while it is hidden from the eye`, async () => {
      const src = network.address();
      network.answer(src, held(json({})));
      const element = await inState(await showTag(tag, 'en', src, '<p>Own</p>'), 'loading');
      await untilTold(element, 'Loading');
      const line = statusOf(element);
      expect(line.checkVisibility({ visibilityProperty: true })).to.be.true;
      expectSame(line.closest('[aria-hidden], [hidden]'), null);
    });
  }
});
