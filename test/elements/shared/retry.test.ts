import { expect } from '@open-wc/testing';
import { press } from '../../support/keyboard.js';
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
import { expectSame, focusedNode } from '../../support/nodes.js';
import { inState, until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';
import { words } from '../../support/words.js';

describe('“Try again”', () => {
  const network = useFakeNetwork();
  useFakeClock();
  useWarnings();

  for (const tag of dataTags) {
    /** A tag that has failed to load, with the focus on its button. */
    async function failed(src: string) {
      const element = await inState(await showTag(tag, 'en', src), 'error');
      retryOf(element)!.focus();
      expectSame(focusedNode(), retryOf(element));
      return element;
    }

    for (const key of ['Enter', 'Space'] as const) {
      it(`<${tag}>: pressed with ${key}, it asks once more and shows what comes`, async () => {
        const src = network.address();
        network.answer(src, status(404), json(documentOf(tag, 'The title')));
        const element = await failed(src);
        await press(key);
        await inState(element, 'ready');
        expect(words(element.renderRoot)).to.include('Entry 1');
        expect(words(element.renderRoot)).to.not.include('404');
        expect(network.count(src)).to.equal(2);
      });
    }

    it(`<${tag}>: keeps the focus while it loads`, async () => {
      const src = network.address();
      network.answer(src, status(404), held(json({})));
      const element = await failed(src);
      const button = retryOf(element);
      await press('Enter');
      await inState(element, 'loading');
      await untilTold(element, 'Loading');
      expectSame(retryOf(element), button);
      expectSame(focusedNode(), button);
    });

    it(`<${tag}>: on success the reader goes on at the heading, not at the top of the page`, async () => {
      const src = network.address();
      network.answer(src, status(404), json(documentOf(tag, 'The title')));
      const element = await failed(src);
      await press('Enter');
      await inState(element, 'ready');
      await until(() => focusedNode()?.localName === 'h2', 'the heading is to be focused');
      expect(words(focusedNode())).to.equal('The title');
    });

    it(`<${tag}>: the heading is no stop of the Tab key`, async () => {
      const src = network.address();
      network.answer(src, status(404), json(documentOf(tag, 'The title')));
      const element = await failed(src);
      await press('Enter');
      await inState(element, 'ready');
      await until(() => focusedNode()?.localName === 'h2', 'the heading is to be focused');
      expect((focusedNode() as HTMLElement).tabIndex).to.equal(-1);
    });

    it(`<${tag}>: on another failure the focus stays, and the reader hears why`, async () => {
      const src = network.address();
      network.answer(src, status(404), failure);
      const element = await failed(src);
      const button = retryOf(element);
      await press('Enter');
      await untilTold(element, 'internet connection');
      expectSame(retryOf(element), button);
      expectSame(focusedNode(), button);
      const tried = network.count(src);
      await press('Enter');
      await until(() => network.count(src) > tried, 'it is to work a second time');
    });

    it(`<${tag}>: the same failure again is heard again, however fast it comes`, async () => {
      const src = network.address();
      network.answer(src, status(404));
      const element = await failed(src);
      const lines = [statusOf(element).textContent];
      for (const count of [2, 3]) {
        await press('Enter');
        const hasFailed = () => network.count(src) === count && element.state === 'error';
        await until(hasFailed, 'it is to fail');
        await element.updateComplete;
        lines.push(statusOf(element).textContent);
      }
      // Orca takes the same words for the same message, and keeps silent.
      expect(new Set(lines).size).to.equal(3);
      expect(new Set(lines.map((line) => line.trim())).size).to.equal(1);
    });

    it(`<${tag}>: after a failed update and another failure the focus stays, too`, async () => {
      const src = network.address();
      network.answer(src, json(documentOf(tag, 'Old')), status(404), status(403));
      const element = await inState(await showTag(tag, 'en', src), 'ready');
      element.reload();
      await inState(element, 'stale');
      retryOf(element)!.focus();
      await press('Enter');
      await until(() => network.count(src) === 3 && element.state === 'stale', 'it is to fail');
      await element.updateComplete;
      expectSame(focusedNode(), retryOf(element));
    });

    it(`<${tag}>: after a failed update it takes the message away, and the focus goes on`, async () => {
      const src = network.address();
      network.answer(src, json(documentOf(tag, 'Old')), status(404), json(documentOf(tag, 'New')));
      const element = await inState(await showTag(tag, 'en', src), 'ready');
      element.reload();
      await inState(element, 'stale');
      retryOf(element)!.focus();
      await press('Enter');
      await inState(element, 'ready');
      await until(() => focusedNode()?.localName === 'h2', 'the heading is to be focused');
      expect(words(focusedNode())).to.equal('New');
    });

    it(`<${tag}>: a reload by the page’s own script takes no focus from the reader`, async () => {
      const src = network.address();
      network.answer(src, status(404), json(documentOf(tag, 'The title')));
      const element = await inState(await showTag(tag, 'en', src), 'error');
      element.reload();
      await inState(element, 'ready');
      expectSame(focusedNode(), document.body);
    });

    it(`<${tag}>: the first load takes no focus either`, async () => {
      const src = network.address();
      network.answer(src, json(documentOf(tag, 'The title')));
      await inState(await showTag(tag, 'en', src), 'ready');
      expectSame(focusedNode(), document.body);
    });
  }
});
