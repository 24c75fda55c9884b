import { expect } from '@open-wc/testing';
import { dataTags, documentOf, showTag, statusOf, untilTold } from '../../support/data-elements.js';
import { useFakeClock } from '../../support/fake-clock.js';
import { failure, held, json, useFakeNetwork } from '../../support/fake-fetch.js';
import { TestLanguage } from '../../support/languages.js';
import { expectSame, focusedNode } from '../../support/nodes.js';
import { inState, nextTask } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';
import { isShown, words } from '../../support/words.js';

const own = '<p>The strategy as <a href="/plan.pdf">a PDF</a></p>';

describe('the page’s own HTML in a tag', () => {
  const network = useFakeNetwork();
  useFakeClock();
  useWarnings();

  it('is shown while the texts of the language are on their way', async () => {
    const src = network.address();
    network.answer(src, held(json({})));
    const czech = new TestLanguage('cs');
    const element = document.createElement('news-list');
    Object.assign(element, { lang: czech.tag, src, innerHTML: own });
    document.body.append(element);
    // Its first render, which does not wait for the texts as updateComplete does.
    await nextTask();
    expectSame(element.renderRoot.querySelector('.localized'), null);
    expect(isShown(element.querySelector('p')!)).to.be.true;
    element.remove();
  });

  for (const tag of dataTags) {
    const part = (element: Element) => element.querySelector('p')!;

    it(`is shown and can be used while <${tag}> loads`, async () => {
      const src = network.address();
      network.answer(src, held(json({})));
      const element = await inState(await showTag(tag, 'en', src, own), 'loading');
      expect(part(element).assignedSlot).to.be.instanceOf(HTMLSlotElement);
      expect(isShown(part(element))).to.be.true;
      element.querySelector('a')!.focus();
      expectSame(focusedNode(), element.querySelector('a'));
    });

    it(`somebody on a link in it is at the start of the content when <${tag}> has come`, async () => {
      const src = network.address();
      const answer = held(json(documentOf(tag, 'Title')));
      network.answer(src, answer);
      const element = await inState(await showTag(tag, 'en', src, own), 'loading');
      element.querySelector('a')!.focus();
      answer.release();
      await inState(element, 'ready');
      await element.updateComplete;
      expect(focusedNode()?.localName).to.equal('h2');
    });

    it(`needs no message beside it while <${tag}> loads; a screen reader says it`, async () => {
      const src = network.address();
      network.answer(src, held(json({})));
      const element = await inState(await showTag(tag, 'en', src, own), 'loading');
      await untilTold(element, 'Loading the');
      expect(isShown(statusOf(element))).to.be.false;
    });

    it(`without any, the message of the loading <${tag}> is seen`, async () => {
      const src = network.address();
      network.answer(src, held(json({})));
      const element = await inState(await showTag(tag, 'en', src), 'loading');
      await untilTold(element, 'Loading the');
      expect(isShown(statusOf(element))).to.be.true;
    });

    it(`is shown under the message when <${tag}> cannot load`, async () => {
      const src = network.address();
      network.answer(src, failure);
      const element = await inState(await showTag(tag, 'en', src, own), 'error');
      expect(part(element).assignedSlot).to.be.instanceOf(HTMLSlotElement);
      expect(isShown(part(element))).to.be.true;
      expect(isShown(statusOf(element))).to.be.true;
      expect(statusOf(element).getBoundingClientRect().bottom).to.be.at.most(
        part(element).getBoundingClientRect().top,
      );
    });

    it(`is shown beside the message when there is nothing in the file of <${tag}>`, async () => {
      const src = network.address();
      network.answer(src, json(documentOf(tag, 'Title', 0)));
      const element = await inState(await showTag(tag, 'en', src, own), 'empty');
      expect(isShown(part(element))).to.be.true;
      expect(isShown(statusOf(element))).to.be.true;
    });

    it(`makes room for what <${tag}> has loaded, and stays in the page`, async () => {
      const src = network.address();
      network.answer(src, json(documentOf(tag, 'The plan')));
      const element = await inState(await showTag(tag, 'en', src, own), 'ready');
      expect(isShown(part(element))).to.be.false;
      expectSame(part(element).assignedSlot, null);
      expect(words(element.renderRoot)).to.include('Entry 1');
      expect(words(element)).to.equal('The strategy as a PDF');
    });

    it(`is shown by a <${tag}> that has no source`, async () => {
      const element = await inState(await showTag(tag, 'en', undefined, own), 'idle');
      expect(isShown(part(element))).to.be.true;
      expect(words(statusOf(element))).to.equal('');
    });
  }
});
