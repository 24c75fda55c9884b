import { expect } from 'chai';
import { describe, it } from 'node:test';
import { hasPlainTexts } from '../../src/model/plain-language.js';
import { choosePlainText } from '../../src/model/plain-language-text.js';
import { parseStrategy } from '../../src/model/strategy.js';
import type { Text } from '../../src/model/text.js';

describe('what a reader of plain language gets to read', () => {
  const rows: [string, Text, string, string][] = [
    ['the plain text', { pl: 'zwykły', 'pl-simple': 'prosty' }, 'pl', 'prosty'],
    ['also in a region', { 'pl-PL': 'zwykły', 'pl-simple': 'prosty' }, 'pl-PL', 'prosty'],
    ['of a region, where there is one', { 'en-simple': 'en', 'en-GB-simple': 'GB' }, 'en-GB', 'GB'],
    [
      'in their script',
      { 'zh-Hans-simple': '简', 'zh-Hant-simple': '繁', 'zh-Hant': '…' },
      'zh-Hant',
      '繁',
    ],
    ['under a key in other letters', { pl: 'zwykły', PL_Simple: 'prosty' }, 'pl', 'prosty'],
    ['else the usual text', { pl: 'zwykły', en: 'usual' }, 'pl', 'zwykły'],
    ['not one that is empty', { pl: 'zwykły', 'pl-simple': ' ' }, 'pl', 'zwykły'],
    ['not one in another language', { pl: 'zwykły', 'en-simple': 'plain' }, 'pl', 'zwykły'],
    ['a text without languages as it is', 'zwykły', 'pl', 'zwykły'],
  ];
  for (const [title, text, wanted, expected] of rows) {
    it(title, () => {
      expect(choosePlainText(text, wanted, 'pl').value).to.equal(expected);
    });
  }
});

describe('whether a plan has texts in plain language', () => {
  const plan = parseStrategy({
    title: { en: 'Goals', 'en-GB-simple': 'What we want' },
    goals: [{ title: 'Cel', goals: [{ title: { pl: 'Cel', PL_Simple: 'Cel' } }] }],
  }).value;

  for (const language of ['pl', 'pl-PL', 'en', 'en-US']) {
    it(`readers of ${language} are offered them`, () => {
      expect(hasPlainTexts(plan, language)).to.be.true;
    });
  }

  for (const language of ['de', 'p', '']) {
    it(`readers of "${language}" are not`, () => {
      expect(hasPlainTexts(plan, language)).to.be.false;
    });
  }

  it('and without a plan nobody is', () => {
    expect(hasPlainTexts(undefined, 'pl')).to.be.false;
  });
});
