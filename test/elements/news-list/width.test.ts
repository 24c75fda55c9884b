import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/news-list.js';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import { inState } from '../../support/until.js';

describe('the width of the news', () => {
  const news = { title: 'Aktualności', language: 'pl', items: [{ id: '1', title: 'Park' }] };

  /** Shows them in a box of this style, and measures both. */
  async function widths(box: string, own: string) {
    const place = await fixture<HTMLElement>(
      html`<div style=${box}><news-list style=${own} .data=${news}></news-list></div>`,
    );
    const element = place.querySelector<NewsList>('news-list')!;
    await inState(element, 'ready');
    return {
      element: element.getBoundingClientRect().width,
      box: place.clientWidth,
      content: place.scrollWidth,
    };
  }

  it('is the one that a theme leaves beside its margins, on a phone too', async () => {
    const { element } = await widths('width: 320px', 'max-width: calc(100% - 40px)');
    expect(element).to.equal(280);
  });

  for (const [place, box, own] of [
    ['floating', 'width: 800px', 'float: left'],
    ['in a row', 'width: 800px; display: flex', ''],
    ['in a column that is as wide as its content', 'width: fit-content', ''],
  ] as const) {
    it(`is enough to read them ${place}`, async () => {
      const { element } = await widths(box, own);
      expect(element).to.be.at.least(300);
    });
  }

  for (const [place, box, own] of [
    ['floating', 'width: 240px', 'float: left'],
    ['in a row', 'width: 240px; display: flex', ''],
    ['in a grid', 'width: 240px; display: grid', ''],
  ] as const) {
    it(`is not more than a narrow place has, ${place}`, async () => {
      const { box: available, content } = await widths(box, own);
      expect(content).to.equal(available);
    });
  }
});
