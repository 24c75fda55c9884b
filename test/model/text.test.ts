import { expect } from 'chai';
import { describe, it } from 'node:test';
import { chooseText } from '../../src/model/text.js';

const title = { pl: 'Cele', en: 'Goals', 'en-GB': 'Goals (British)', ar: 'أهداف' };

describe('a text for one reader', () => {
  it('is in the language that was asked for, and says so', () => {
    expect(chooseText(title, 'pl', 'pl')).to.deep.equal({ value: 'Cele', lang: 'pl', dir: 'ltr' });
  });

  it('in a regional language is the general one where there is no regional one', () => {
    expect(chooseText(title, 'pl-PL', 'pl')).to.include({ value: 'Cele', lang: 'pl' });
  });

  it('carries the language that it is really in, not the one that was asked for', () => {
    expect(chooseText({ pl: 'Cele' }, 'en', 'pl')).to.include({ value: 'Cele', lang: 'pl' });
  });

  it('in Arabic runs from right to left', () => {
    expect(chooseText(title, 'ar', 'pl')).to.include({ value: 'أهداف', lang: 'ar', dir: 'rtl' });
  });

  it('without a language map is in the language of its document', () => {
    const expected = { value: 'Cele', lang: 'pl', dir: 'ltr' };
    expect(chooseText('Cele', 'en', 'pl')).to.deep.equal(expected);
  });

  it('without a language map is right to left if its document is', () => {
    expect(chooseText('מטרות', 'pl', 'he')).to.include({ lang: 'he', dir: 'rtl' });
  });

  it('has a language tag in its proper form, however the data write it', () => {
    expect(chooseText({ pl_pl: 'Cele' }, 'pl', 'pl').lang).to.equal('pl-PL');
  });

  it('has an undetermined language where the data name none that exists', () => {
    expect(chooseText({ 'in Polish': 'Cele' }, 'pl', 'pl')).to.include({
      value: 'Cele',
      lang: 'und',
    });
  });

  for (const blank of ['', '   ', '\n\t']) {
    it(`that is blank (${JSON.stringify(blank)}) counts as not translated`, () => {
      expect(chooseText({ pl: 'Cele', en: blank }, 'en', 'pl')).to.include({
        value: 'Cele',
        lang: 'pl',
      });
    });
  }

  it('that is blank in every language is empty', () => {
    expect(chooseText({ pl: ' ', en: '' }, 'en', 'pl')).to.include({ value: '', lang: 'pl' });
  });

  it('keeps its spaces and blank lines, which separate paragraphs', () => {
    expect(chooseText({ pl: ' Cele\n\nOpis ' }, 'pl', 'pl').value).to.equal(' Cele\n\nOpis ');
  });

  it('is none of what JavaScript objects have by themselves', () => {
    expect(chooseText({ pl: 'Cele' }, 'constructor', 'pl').value).to.equal('Cele');
  });
});
