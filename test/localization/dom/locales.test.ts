import { expect } from '@open-wc/testing';
import { everybodyTexts } from '../../../src/localization/core/generated/everybody.js';
import { TestLanguage } from '../../support/languages.js';
import { tryAgain } from '../../support/tiny-localized.js';

const isRequested = (file: string) =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes(`/generated/${file}`));

// The order of these tests matters: a language that has been loaded stays.
describe('the texts of a language', () => {
  it('are at hand at once in Polish, the language of most pages', () => {
    expect(tryAgain(everybodyTexts.find('pl')!)).to.equal('Spróbuj ponownie');
    expect(everybodyTexts.find('pl-PL')?.language).to.equal('pl-PL');
  });

  it('are not loaded before somebody asks for them', () => {
    expect(everybodyTexts.find('en')?.language).to.equal(undefined);
    expect(isRequested('en.'), 'en.ts has been loaded').to.equal(false);
  });

  it('are loaded when somebody does', async () => {
    const l10n = await everybodyTexts.load('en-US');
    expect(l10n).to.include({ requested: 'en-US', language: 'en-US' });
    expect(tryAgain(l10n)).to.equal('Try again');
    expect(isRequested('en.'), 'en.ts has been loaded').to.equal(true);
  });

  it('are at hand from then on, for every region', () => {
    expect(everybodyTexts.find('en')?.language).to.equal('en');
    expect(everybodyTexts.find('en_au')?.language).to.equal('en-AU');
  });

  const readers: [string, string][] = [
    ['pl', 'pl'],
    ['PL_pl', 'pl-PL'],
    ['pl-simple', 'pl-simple'],
    ['en', 'en'],
    ['lt', 'en'],
    ['pla', 'en'],
    ['?', 'en'],
    ['', 'en'],
  ];
  for (const [requested, language] of readers) {
    it(`are marked as "${language}" for a reader of "${requested}"`, async () => {
      expect(await everybodyTexts.load(requested)).to.include({ requested, language });
    });
  }
});

describe('a language whose file cannot be loaded', () => {
  it('is shown in Polish, and marked as Polish', async () => {
    const language = new TestLanguage('sk');
    const loading = everybodyTexts.load('sk');
    language.fail();
    const l10n = await loading;
    expect(l10n).to.include({ requested: 'sk', language: 'pl', dir: 'ltr' });
    expect(tryAgain(l10n)).to.equal('Spróbuj ponownie');
    expect(l10n.date('2026-10-05')).to.equal('5 października 2026');
  });

  it('is not taken for loaded', () => {
    expect(everybodyTexts.find('sk')?.language).to.equal(undefined);
  });

  it('is tried again the next time, and may be there then', async () => {
    const language = new TestLanguage('de');
    const first = everybodyTexts.load('de');
    language.fail();
    expect((await first).language).to.equal('pl');

    const second = everybodyTexts.load('de');
    language.arrive('Erneut versuchen');
    expect(tryAgain(await second)).to.equal('Erneut versuchen');
    expect((await second).language).to.equal('de');
    expect(language.requests).to.equal(2);
  });
});
