import { expect, fixture, html } from '@open-wc/testing';
import { nearestLanguage } from '../../../src/localization/dom/language.js';

const page = document.documentElement;

describe('the language where an element is', () => {
  const pageLanguage = page.getAttribute('lang');
  beforeEach(() => page.setAttribute('lang', 'de'));
  afterEach(() => {
    if (pageLanguage === null) page.removeAttribute('lang');
    else page.lang = pageLanguage;
  });

  const inside = (root: Element) => nearestLanguage(root.querySelector('i') ?? root);

  it('is the one that it is marked with itself', async () => {
    expect(nearestLanguage(await fixture(html`<p lang="en-GB"></p>`))).to.equal('en-GB');
  });

  it('is that of the nearest element around it', async () => {
    const around = html`<div lang="pl">
      <p lang="en">
        <b><i></i></b>
      </p>
    </div>`;
    expect(inside(await fixture(around))).to.equal('en');
  });

  it('is that of the page where nothing in between says another', async () => {
    expect(inside(await fixture(html`<p><i></i></p>`))).to.equal('de');
  });

  it('is found around a form whose fields are called like what leads out of it', async () => {
    const names = ['parentNode', 'parentElement', 'getAttribute', 'closest', 'getRootNode', 'lang'];
    const form = html`<form lang="en">
      ${names.map((name) => html`<input name=${name} aria-label=${name} />`)}
      <p><i></i></p>
    </form>`;
    const around = await fixture<HTMLElement>(html`<div>${form}</div>`);
    expect(nearestLanguage(around.querySelector('i')!)).to.equal('en');
  });

  it('is Polish where nobody says any', async () => {
    page.removeAttribute('lang');
    expect(inside(await fixture(html`<p><i></i></p>`))).to.equal('pl');
  });

  for (const unknown of ['', '  ']) {
    it(`is Polish where lang="${unknown}" says that it is not known`, async () => {
      expect(
        inside(
          await fixture(
            html`<p lang="en">
              <b lang=${unknown}><i></i></b>
            </p>`,
          ),
        ),
      ).to.equal('pl');
    });
  }

  it('is read without the spaces around it', async () => {
    expect(nearestLanguage(await fixture(html`<p lang=" en "></p>`))).to.equal('en');
  });

  it('is found across shadow roots, one in the other', async () => {
    const host = await fixture(html`<div lang="en"></div>`);
    const outer = host.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section><div></div></section>';
    const inner = outer.querySelector('div')!.attachShadow({ mode: 'closed' });
    inner.innerHTML = '<p><i></i></p>';
    expect(nearestLanguage(inner.querySelector('i')!)).to.equal('en');
  });

  it('is that inside a shadow root before that of its host', async () => {
    const host = await fixture(html`<div lang="en"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p lang="uk"><i></i></p>';
    expect(nearestLanguage(root.querySelector('i')!)).to.equal('uk');
  });

  it('of slotted content is that where it is written, not where it is shown', async () => {
    const host = await fixture(html`<div lang="en"><i></i></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p lang="uk"><slot></slot></p>';
    expect(inside(host)).to.equal('en');
  });

  it('is Polish for an element that is not in the page', () => {
    expect(nearestLanguage(document.createElement('p'))).to.equal('pl');
  });
});
