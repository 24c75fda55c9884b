import { expect, fixture, html } from '@open-wc/testing';
import { heard, linkOf, showGraphic } from '../../support/graphics.js';
import { expectSame } from '../../support/nodes.js';
import { localized } from '../../support/until.js';
describe('graphics at their edges', () => {
  it('an address that is taken away leaves no link', async () => {
    const graphic = await showGraphic('eu-flag', { href: 'https://europa.eu/' });
    expect(linkOf(graphic)?.href).to.equal('https://europa.eu/');
    const { caption } = heard(graphic);
    graphic.removeAttribute('href');
    await graphic.updateComplete;
    expectSame(linkOf(graphic), null);
    expect(heard(graphic).caption).to.equal(caption);
  });
  it('a decorative heart that is a link has a name', async () => {
    const graphic = await showGraphic('ukrainian-heart', {
      alt: '',
      caption: '',
      href: 'https://europa.eu/',
    });
    expect(heard(graphic).image).to.equal('przejdź na stronę europa.eu');
  });
  it('heart, caption that says the usual alternative: once', async () => {
    const caption = 'Serce w barwach ukraińskiej flagi: niebieskie u góry, żółte u dołu';
    expect(heard(await showGraphic('ukrainian-heart', { caption }))).to.deep.equal({
      image: null,
      caption,
    });
  });
  it('the flag does not overflow a narrow place', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 50px; color-scheme: dark" lang="pl"><eu-flag></eu-flag></div>`,
    );
    await localized(place.querySelector('eu-flag')!);
    expect(place.scrollWidth).to.be.at.most(50);
    const drawing = place.querySelector('eu-flag')!.shadowRoot!.querySelector('svg')!;
    expect(drawing.getBoundingClientRect().width).to.be.within(20, 50);
  });
});
