import { expect, fixture, html } from '@open-wc/testing';
import { textView, paragraphsView } from '../../../src/elements/shared/text-view.js';
import { everybodyTexts } from '../../../src/localization/core/generated/everybody.js';
import type { Text } from '../../../src/model/text.js';
import { words } from '../../support/words.js';

describe('a text of the data', () => {
  before(() => everybodyTexts.load('en'));

  /** A page in a language, with a text of a document that is in another, or the same. */
  const show = (text: Text, own: string | undefined, page: string) =>
    fixture<HTMLElement>(
      html`<p lang=${page}>${textView(text, own, everybodyTexts.find(page)!)}</p>`,
    );

  it('in the language of the page is marked with nothing', async () => {
    const text = await show('Toruń', 'pl', 'pl');
    expect(words(text)).to.equal('Toruń');
    expect(text.childElementCount).to.equal(0);
  });

  it('in another language is marked with it, so that it is read with the right voice', async () => {
    const text = await show('Strategy', 'en', 'pl');
    expect(words(text.querySelector('[lang="en"]'))).to.equal('Strategy');
  });

  it('is shown in the language of the page where the data have it', async () => {
    const map = { pl: 'Miasto', en: 'City' };
    expect(words(await show(map, 'pl', 'en'))).to.equal('City');
    expect(words(await show(map, 'pl', 'pl'))).to.equal('Miasto');
  });

  it('that only has another language is shown in that one, and marked', async () => {
    const text = await show({ uk: 'Місто' }, 'pl', 'pl');
    expect(words(text.querySelector('[lang="uk"]'))).to.equal('Місто');
  });

  it('that runs from right to left says so', async () => {
    const text = await show({ ar: 'مدينة' }, 'pl', 'pl');
    expect(words(text.querySelector('[lang="ar"][dir="rtl"]'))).to.equal('مدينة');
  });

  it('of a document that names no language is taken to be in that of the page', async () => {
    const text = await show('City', undefined, 'en');
    expect(text.childElementCount).to.equal(0);
  });

  it('is never markup', async () => {
    const text = await show('<img src=x onerror=alert(1)> & <b>bold</b>', 'pl', 'pl');
    expect(text.childElementCount).to.equal(0);
    expect(words(text)).to.equal('<img src=x onerror=alert(1)> & <b>bold</b>');
  });

  it('with blank lines is read as paragraphs, each with its language', async () => {
    const long = 'First,\nstill first.\n\nSecond.\n \n\n\nThird.\n';
    const page = await fixture<HTMLElement>(
      html`<div>${paragraphsView(long, 'en', everybodyTexts.find('pl')!)}</div>`,
    );
    const paragraphs = [...page.querySelectorAll('p')];
    expect(paragraphs.map(words)).to.deep.equal(['First, still first.', 'Second.', 'Third.']);
    expect(paragraphs.every((part) => part.querySelector('[lang="en"]'))).to.be.true;
  });

  it('that is missing or blank makes no paragraph', () => {
    const l10n = everybodyTexts.find('pl')!;
    expect(paragraphsView(undefined, 'pl', l10n)).to.be.empty;
    expect(paragraphsView(' \n\n ', 'pl', l10n)).to.be.empty;
  });
});
