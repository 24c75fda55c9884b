import { expect, fixture, html } from '@open-wc/testing';
import { heard, linkOf, showGraphic, drawingOf } from '../support/graphics.js';
import { expectSame } from '../support/nodes.js';
import { localized } from '../support/until.js';
describe('bugs: graphics', () => {
  it('B5 removeAttribute("href") leaves no link', async () => {
    const graphic = await showGraphic('eu-flag', { href: 'https://europa.eu/' });
    graphic.removeAttribute('href');
    await graphic.updateComplete;
    console.log(linkOf(graphic)?.href);
    expectSame(linkOf(graphic), null);
  });
  it('B12 heart alt="" caption="" href: the link has a name', async () => {
    const graphic = await showGraphic('ukrainian-heart', {
      alt: '',
      caption: '',
      href: 'https://europa.eu/',
    });
    expect(heard(graphic).image).to.equal('przejdź do europa.eu');
  });
  it('B13 heart, caption that says the usual alternative: once', async () => {
    const caption = 'Serduszko w kolorach ukraińskiej flagi: niebieskim i żółtym';
    expect(heard(await showGraphic('ukrainian-heart', { caption }))).to.deep.equal({
      image: null,
      caption,
    });
  });
  it('B21 the flag does not overflow a narrow place', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 50px; color-scheme: dark" lang="pl"><eu-flag></eu-flag></div>`,
    );
    const g = await localized(place.querySelector('eu-flag')!);
    console.log(
      place.scrollWidth,
      drawingOf(g).getBoundingClientRect().width,
      drawingOf(g).clientWidth / drawingOf(g).clientHeight,
      getComputedStyle(drawingOf(g)).boxSizing,
    );
    expect(place.scrollWidth).to.be.at.most(50);
  });
  it('B21c caption width', async () => {
    const g = await showGraphic('eu-flag', { caption: 'Dofinansowane przez Unię Europejską' });
    const s = drawingOf(g);
    console.log(
      s.clientWidth,
      s.clientHeight,
      s.getBoundingClientRect().width,
      s.getBoundingClientRect().height,
    );
  });
});
