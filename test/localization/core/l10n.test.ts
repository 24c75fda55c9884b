import { expect } from 'chai';
import { describe, it } from 'node:test';
import { createL10n, type L10n } from '../../../src/localization/core/l10n.js';

/** As `msg`, but not found by the tool that extracts messages. */
const say = (l10n: L10n, id: string, text: string): string =>
  (l10n.msg as (text: string, options: { id: string }) => string)(text, { id });

describe('a message', () => {
  const l10n = createL10n('pl', 'pl', { retry: 'Spróbuj ponownie', blank: '' });

  it('is shown in the language of the templates', () => {
    expect(say(l10n, 'retry', 'Try again')).to.equal('Spróbuj ponownie');
  });

  it('that is not translated is shown in English', () => {
    expect(say(l10n, 'close', 'Close')).to.equal('Close');
  });

  it('whose translation is empty is shown in English', () => {
    expect(say(l10n, 'blank', 'Open')).to.equal('Open');
  });

  it('counts as its language does', () => {
    const message = '{n, plural, one {# cel} few {# cele} many {# celów} other {# celu}}';
    expect(l10n.format(message, { n: 22 })).to.equal('22 cele');
  });

  it('that cannot be read is shown as it is', () => {
    expect(l10n.format('{n, plural', { n: 1 })).to.equal('{n, plural');
  });
});

describe('the language of an element', () => {
  const cases: [string, string, string, string][] = [
    ['keeps the region that the page asks for', 'en-US', 'en', 'en-US'],
    ['keeps no region where the page asks for none', 'pl', 'pl', 'pl'],
    ['is in its proper form, however the page writes it', 'pl_PL', 'pl', 'pl-PL'],
    ['is the one that it really has where the page asks for another', 'uk-UA', 'en', 'en'],
    ['is the one that it really has where the page asks for none that exists', '???', 'en', 'en'],
  ];
  for (const [name, requested, locale, language] of cases) {
    it(name, () => {
      const l10n = createL10n(requested, locale, {});
      expect(l10n).to.include({ requested, language, dir: 'ltr' });
    });
  }

  it('is written from right to left where it is Arabic', () => {
    expect(createL10n('ar-EG', 'ar', {}).dir).to.equal('rtl');
  });

  it('is written from left to right where an Arabic page gets English', () => {
    expect(createL10n('ar-EG', 'en', {})).to.include({ dir: 'ltr', pageDir: 'rtl' });
  });
});

describe('dates and numbers', () => {
  const date = (requested: string, locale: string) =>
    createL10n(requested, locale, {}).date('2026-10-05');
  const number = (requested: string, locale: string) =>
    createL10n(requested, locale, {}).format('{n}', { n: 1234567.5 });

  it('are British in plain English', () => {
    expect(date('en', 'en')).to.equal('5 October 2026');
  });

  it('are American where the page says so', () => {
    expect(date('en-US', 'en')).to.equal('October 5, 2026');
  });

  it('are British where the language of the page is not ours', () => {
    expect(date('uk', 'en')).to.equal('5 October 2026');
    expect(number('uk', 'en')).to.equal('1,234,567.5');
  });

  it('are Polish in Polish', () => {
    expect(date('pl-PL', 'pl')).to.equal('5 października 2026');
    expect(number('pl-PL', 'pl')).to.equal('1\u00a0234\u00a0567,5');
  });

  it('that are none are told from those that are', () => {
    expect(createL10n('pl', 'pl', {}).date('wkrótce')).to.equal(undefined);
  });
});

describe('a text of the data', () => {
  const text = { pl: 'Cele', en: 'Goals', uk: 'Цілі' };

  it('is in the language of the page, also where the element has none of it', () => {
    expect(createL10n('uk', 'en', {}).text(text, 'pl')).to.include({ value: 'Цілі', lang: 'uk' });
  });

  it('without a language map is in the language of its document', () => {
    expect(createL10n('en', 'en', {}).text('Cele', 'pl')).to.include({ value: 'Cele', lang: 'pl' });
  });

  it('of a document that names no language is in that of the page', () => {
    expect(createL10n('en', 'en', {}).text('Goals', undefined).lang).to.equal('en');
  });
});
