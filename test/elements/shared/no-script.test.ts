import { expect, fixture, html } from '@open-wc/testing';
import { isShown, words } from '../../support/words.js';
import { until } from '../../support/until.js';

/** As an editor writes it, in a page whose script did not come: blocked, old, or an old browser. */
const PAGE = `
  <strategy-goals src="strategy.json" controls>
    <h2>Cele strategiczne</h2>
    <h3>Cel strategiczny 1. Toruń atrakcyjnym miejscem zamieszkania i pracy</h3>
    <ol><li>1.1. <a href="/kapital">Rozwój kapitału ludzkiego i społecznego</a></li></ol>
  </strategy-goals>
  <news-list src="news.json"><p><a href="/aktualnosci">Aktualności miasta</a></p></news-list>
  <eu-flag><p>Dofinansowane przez Unię Europejską</p></eu-flag>
  <div data-city="strategy-goals" data-city-src="strategy.json">
    <p><a href="/strategia.pdf">Strategia w PDF</a></p>
  </div>`;

describe('on a page without our script', () => {
  let page: Document;

  before(async () => {
    // No script runs in such a frame, but the test may look into it.
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe sandbox="allow-same-origin" width="800" height="600" srcdoc=${PAGE}></iframe>`,
    );
    await until(
      () => frame.contentDocument?.querySelector('[data-city] a'),
      'The page in the frame did not come.',
    );
    page = frame.contentDocument!;
    expect(page.querySelectorAll(':not(:defined)')).to.have.lengthOf(3);
  });

  it('a citizen reads every goal and word that the editor has put into the tags', () => {
    for (const part of page.querySelectorAll<HTMLElement>('h2, h3, li, p')) {
      expect(isShown(part), words(part)).to.be.true;
      expect(part.getBoundingClientRect().height, words(part)).to.be.above(0);
    }
  });

  it('and every link can be reached and followed', () => {
    const links = [...page.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '/kapital',
      '/aktualnosci',
      '/strategia.pdf',
    ]);
    for (const link of links) expect(link.tabIndex, words(link)).to.equal(0);
  });
});
