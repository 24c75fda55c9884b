import { expect } from 'chai';
import { describe, it } from 'node:test';
import {
  canonicalTag,
  chooseLanguage,
  primaryLanguage,
  textDirection,
} from '../../src/model/language-tag.js';

describe('the language that serves a reader best', () => {
  const cases: [string, string[], string, string][] = [
    ['is the very one that was asked for', ['en', 'pl-PL', 'pl'], 'pl-PL', 'pl-PL'],
    ['is found in capital letters', ['en', 'pl'], 'PL', 'pl'],
    ['is found where the data write it in capital letters', ['en', 'PL'], 'pl', 'PL'],
    ['is found with an underscore', ['en', 'pl-PL'], 'pl_PL', 'pl-PL'],
    ['is found where the data write it with an underscore', ['en', 'pl_PL'], 'pl-pl', 'pl_PL'],
    ['is found with spaces around it', ['en', 'pl'], ' pl ', 'pl'],
    ['is a shorter form of the tag', ['en', 'zh-Hant', 'zh'], 'zh-Hant-TW', 'zh-Hant'],
    ['is the shortest form before any other region', ['pt-PT', 'pt'], 'pt-BR', 'pt'],
    ['is another region of the same language', ['en', 'pt-PT'], 'pt-BR', 'pt-PT'],
    ['is a region of it where a plain language was asked for', ['en', 'pl-PL'], 'pl', 'pl-PL'],
    [
      'is the easy-to-read form where that was asked for',
      ['pl', 'pl-simple'],
      'pl-simple',
      'pl-simple',
    ],
    ['is the usual form where there is no easy-to-read one', ['en', 'pl'], 'pl-simple', 'pl'],
    ['is the usual Norwegian for “Norwegian”', ['en', 'nn', 'nb'], 'no', 'nb'],
    ['is “Norwegian” for the usual one', ['en', 'no'], 'nb-NO', 'no'],
    ['is known by its old name too', ['en', 'he'], 'iw', 'he'],
    ['is in the script of the region', ['en', 'zh-Hans', 'zh-Hant'], 'zh-TW', 'zh-Hant'],
    [
      'is in the script of the region also where a shorter form is there',
      ['zh', 'zh-Hant'],
      'zh-HK',
      'zh-Hant',
    ],
    ['is in another script where theirs is missing', ['en', 'zh'], 'zh-TW', 'zh'],
    [
      'is in the usual script of a language without a region',
      ['sr-Latn', 'sr-Cyrl'],
      'sr',
      'sr-Cyrl',
    ],
    ['is English where theirs is missing', ['pl', 'en'], 'uk', 'en'],
    ['is Polish where theirs and English are missing', ['de', 'pl'], 'uk', 'pl'],
    ['is the first one where none of these is there', ['de', 'cs'], 'uk', 'de'],
    ['is not one that only begins with the same letters', ['plt', 'en'], 'pl', 'en'],
  ];
  for (const [name, available, wanted, expected] of cases) {
    it(name, () => {
      expect(chooseLanguage(available, wanted)).to.equal(expected);
    });
  }

  it('is none where there is none', () => {
    expect(chooseLanguage([], 'pl')).to.equal(undefined);
  });

  it('is English for a reader of an unknown language', () => {
    expect(chooseLanguage(['pl', 'en'], '')).to.equal('en');
  });
});

describe('the primary language', () => {
  for (const tag of ['pl', 'PL', 'pl-PL', 'pl_PL', ' pl-simple ']) {
    it(`of "${tag}" is pl`, () => {
      expect(primaryLanguage(tag)).to.equal('pl');
    });
  }
});

describe('the direction of writing', () => {
  for (const tag of ['ar', 'ar-EG', 'AR_eg', 'he', 'fa-IR', 'ur', 'az-Arab', 'yi']) {
    it(`of ${tag} is right to left`, () => {
      expect(textDirection(tag)).to.equal('rtl');
    });
  }

  for (const tag of ['pl', 'en-GB', 'uk', 'arn', 'hello', 'az-Latn', 'und', '']) {
    it(`of "${tag}" is left to right`, () => {
      expect(textDirection(tag)).to.equal('ltr');
    });
  }
});

describe('the tag that Intl gets', () => {
  it('has the usual capital letters and hyphens', () => {
    expect(canonicalTag('pl_pl')).to.equal('pl-PL');
    expect(canonicalTag(' EN-gb ')).to.equal('en-GB');
  });

  for (const tag of ['', 'po polsku', 'a', '-', 'x'.repeat(20), '<b>']) {
    it(`is undetermined for "${tag}", which is no tag`, () => {
      expect(canonicalTag(tag)).to.equal('und');
    });
  }
});
