import { expect } from '@open-wc/testing';
import { everybodyTexts } from '../../../src/localization/core/generated/everybody.js';
import { settled, standing } from '../../support/tiny-localized.js';
import { TestLanguage } from '../../support/languages.js';

before(() => everybodyTexts.load('en'));

describe('an element whose texts are not here yet', () => {
  it('shows what is in the tag, then speaks its language', async () => {
    const czech = new TestLanguage('cs');
    const element = await standing('cs');
    expect(element.shown).to.equal('Own text');
    expect(element.renderRoot.querySelector('slot')!.assignedNodes()).to.have.length(1);
    czech.arrive('Zkusit znovu');
    await settled(element);
    expect(element.shown).to.equal('Zkusit znovu');
    expect(element.shownLanguage).to.equal('cs');
  });

  it('speaks Polish, and says so, when they cannot be loaded', async () => {
    const slovak = new TestLanguage('sk');
    const element = await standing('sk');
    slovak.fail();
    await settled(element);
    expect(element.shown).to.equal('Spróbuj ponownie');
    expect(element.shownLanguage).to.equal('pl');
  });
});

describe('an element whose texts could not be loaded', () => {
  it('speaks its language when the page turns to it again and they can', async () => {
    const croatian = new TestLanguage('hr');
    const element = await standing('hr');
    croatian.fail();
    await settled(element);
    expect(element.shown).to.equal('Spróbuj ponownie');
    element.lang = 'en';
    await settled(element);
    element.lang = 'hr';
    await settled(element);
    croatian.arrive('Pokušaj ponovno');
    await settled(element);
    expect(element.shown).to.equal('Pokušaj ponovno');
    expect(element.shownLanguage).to.equal('hr');
  });

  it('speaks it when another element has got them meanwhile, and it turns to it again', async () => {
    const slovene = new TestLanguage('sl');
    const element = await standing('sl');
    slovene.fail();
    await settled(element);
    const other = await standing('sl');
    slovene.arrive('Poskusi znova');
    await settled(other);
    expect(other.shown).to.equal('Poskusi znova');
    element.lang = 'pl';
    await settled(element);
    element.lang = 'sl-SI';
    await settled(element);
    expect(element.shown).to.equal('Poskusi znova');
    expect(slovene.requests).to.equal(2);
  });
});

describe('an element that changes to a language whose texts are not here yet', () => {
  it('keeps the old text until the new one is here', async () => {
    const german = new TestLanguage('de');
    const element = await standing('pl');
    element.lang = 'de';
    await settled(element);
    expect(element.shown).to.equal('Spróbuj ponownie');
    expect(element.shownLanguage).to.equal('pl');
    german.arrive('Erneut versuchen');
    await settled(element);
    expect(element.shown).to.equal('Erneut versuchen');
    expect(element.shownLanguage).to.equal('de');
  });

  it('shows nothing of a language that was asked for and given up', async () => {
    const french = new TestLanguage('fr');
    const element = await standing('pl');
    element.lang = 'fr';
    await settled(element);
    element.lang = 'en';
    await settled(element);
    french.arrive('Réessayer');
    await settled(element);
    expect(element.shown).to.equal('Try again');
  });

  it('does not change while it is away from the page, but when it comes back', async () => {
    const italian = new TestLanguage('it');
    const element = await standing('pl');
    const parent = element.parentElement!;
    element.lang = 'it';
    await settled(element);
    element.remove();
    italian.arrive('Riprova');
    parent.append(element);
    await settled(element);
    expect(element.shown).to.equal('Riprova');
  });

  it('ends in the last of 100 quick changes, in whatever order the texts arrive', async () => {
    const tags = ['es', 'pt', 'nl', 'sv', 'fi'];
    const languages = tags.map((tag) => new TestLanguage(tag));
    const element = await standing('pl');
    for (let change = 0; change < 100; change += 1) {
      element.lang = tags[change % tags.length]!;
      await Promise.resolve();
    }
    expect(element.lang).to.equal('fi');
    for (const language of languages.reverse()) {
      language.arrive(`Again in ${language.tag}`);
      await settled(element);
    }
    expect(element.shown).to.equal('Again in fi');
    expect(element.shownLanguage).to.equal('fi');
  });

  it('ends in the last of 100 changes in one moment', async () => {
    const element = await standing('pl');
    for (let change = 0; change < 100; change += 1) element.lang = change % 2 ? 'en' : 'pl';
    await settled(element);
    expect(element.shown).to.equal('Try again');
  });
});
