import { expect, fixture, html } from '@open-wc/testing';
import { everybodyTexts } from '../../../src/localization/core/generated/everybody.js';
import { settled, standing, type TinyLocalized } from '../../support/tiny-localized.js';
import { TestLanguage } from '../../support/languages.js';

const page = document.documentElement;

before(() => everybodyTexts.load('en'));

afterEach(() => {
  page.removeAttribute('lang');
  page.className = '';
});

describe('an element on a page', () => {
  it('speaks the language of the place where it is', async () => {
    const element = await standing('pl');
    expect(element.shown).to.equal('Spróbuj ponownie');
    expect(element.shownLanguage).to.equal('pl');
  });

  it('is beside another one in another language', async () => {
    const both = await fixture(html`
      <div>
        <tiny-localized lang="pl"></tiny-localized>
        <tiny-localized lang="en-GB"></tiny-localized>
      </div>
    `);
    const shown = [...both.querySelectorAll('tiny-localized')].map((element) => element.shown);
    expect(shown).to.deep.equal(['Spróbuj ponownie', 'Try again']);
  });

  it('speaks Polish where the page names no language', async () => {
    const element = await fixture<TinyLocalized>(html`<tiny-localized></tiny-localized>`);
    expect(element.shown).to.equal('Spróbuj ponownie');
  });

  it('speaks English, and says so, where the page has a language that is not ours', async () => {
    const element = await standing('lt');
    expect(element.shown).to.equal('Try again');
    expect(element.shownLanguage).to.equal('en');
  });

  it('follows the page when that changes its language', async () => {
    page.lang = 'pl';
    const element = await fixture<TinyLocalized>(html`<tiny-localized></tiny-localized>`);
    page.lang = 'en-US';
    await settled(element);
    expect(element.shown).to.equal('Try again');
    expect(element.shownLanguage).to.equal('en-US');
  });

  it('follows the page from inside a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="pl"></div>`);
    const element = document.createElement('tiny-localized');
    host.attachShadow({ mode: 'open' }).append(element);
    host.lang = 'en';
    await settled(element);
    expect(element.shown).to.equal('Try again');
  });

  it('changes its language when it is moved', async () => {
    const places = await fixture(
      html`<div>
        <p lang="pl"></p>
        <p lang="en"></p>
      </div>`,
    );
    const [polish, english] = places.querySelectorAll('p') as unknown as [HTMLElement, HTMLElement];
    const element = document.createElement('tiny-localized');
    polish.append(element);
    await settled(element);
    expect(element.shown).to.equal('Spróbuj ponownie');
    english.append(element);
    await settled(element);
    expect(element.shown).to.equal('Try again');
    polish.lang = 'uk';
    english.lang = 'pl';
    await settled(element);
    expect(element.shown).to.equal('Spróbuj ponownie');
  });

  it('has missed nothing when it comes back to the page', async () => {
    const parent = await fixture<HTMLElement>(html`<div lang="pl"></div>`);
    const element = document.createElement('tiny-localized');
    parent.append(element);
    await settled(element);
    element.remove();
    parent.lang = 'en';
    await settled(element);
    expect(element.shown, 'while it is away').to.equal('Spróbuj ponownie');
    parent.append(element);
    await settled(element);
    expect(element.shown).to.equal('Try again');
  });

  it('is written from right to left in Arabic', async () => {
    const arabic = new TestLanguage('ar');
    const element = await standing('ar');
    arabic.arrive('أعد المحاولة');
    await settled(element);
    const shown = element.renderRoot.querySelector('.localized');
    expect(shown?.getAttribute('dir')).to.equal('rtl');
  });
});

describe('an element on a page that the browser translates', () => {
  for (const name of ['translated-ltr', 'translated-rtl']) {
    it(`keeps its language under the class ${name}`, async () => {
      page.lang = 'pl';
      const element = await fixture<TinyLocalized>(html`<tiny-localized></tiny-localized>`);
      page.className = `other ${name}`;
      page.lang = 'en';
      await settled(element);
      expect(element.shown).to.equal('Spróbuj ponownie');
    });
  }

  it('speaks one all the same when it comes later', async () => {
    page.className = 'translated-ltr';
    page.lang = 'en';
    const element = await fixture<TinyLocalized>(html`<tiny-localized></tiny-localized>`);
    expect(element.shown).to.equal('Try again');
  });

  it('follows the page again when the translation is taken back', async () => {
    page.lang = 'pl';
    const element = await fixture<TinyLocalized>(html`<tiny-localized></tiny-localized>`);
    page.className = 'translated-ltr';
    page.lang = 'de';
    await settled(element);
    page.className = '';
    page.lang = 'en';
    await settled(element);
    expect(element.shown).to.equal('Try again');
  });
});
