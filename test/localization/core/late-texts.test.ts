import { expect } from 'chai';
import { describe, it } from 'node:test';
import { TextSet } from '../../../src/localization/core/texts.js';

const textsIn = (language: string) => () =>
  Promise.resolve({ templates: { 'issue.network': `The network, in ${language}` } });

const sentence = async (language: string, translations: readonly string[]) => {
  const loaders = Object.fromEntries(translations.map((tag) => [tag, textsIn(tag)]));
  const { msg } = await new TextSet('en', {}, loaders).load(language);
  return msg('In English', { id: 'issue.network' });
};

describe('what only authors read', () => {
  it('is in the language of their region, where that is translated', async () => {
    expect(await sentence('pt-BR', ['pt', 'pt-BR'])).to.equal('The network, in pt-BR');
  });

  it('is in their language, where their region has no words of its own', async () => {
    expect(await sentence('pl-PL', ['pl', 'pt-BR'])).to.equal('The network, in pl');
  });

  it('is in English, where their language is not translated', async () => {
    expect(await sentence('cs', ['pl', 'pt-BR'])).to.equal('In English');
  });
});
