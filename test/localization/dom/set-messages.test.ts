import { expect } from '@open-wc/testing';
import { authorTexts } from '../../../src/localization/core/generated/author.js';
import { controlsTexts } from '../../../src/localization/core/generated/controls.js';
import { pageCheckTexts } from '../../../src/localization/core/generated/page-check.js';
import type { L10n } from '../../../src/localization/core/l10n.js';
import { everybodyTexts } from '../../../src/localization/core/generated/everybody.js';
import { setMessages } from '../../../src/localization/core/set-messages.js';
import { TextSet } from '../../../src/localization/core/texts.js';
import { settled, standing, tryAgain } from '../../support/tiny-localized.js';
import { until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';

/** As `msg`, but not found by the tool that extracts messages; as in a build, where no text stands in the code. */
const say = ({ msg }: L10n, id: string): string =>
  (msg as (text: string, options: { id: string }) => string)('', { id });

const retryIn = async (language: string) => tryAgain(await everybodyTexts.load(language));

// What a page has said stays said: so the tests speak of different languages.
describe('a message that the page has set', () => {
  it('is shown at once by an element that is on the page already', async () => {
    const element = await standing('pl');
    expect(element.shown).to.equal('Spróbuj ponownie');
    setMessages('pl', { 'load.retry': 'Jeszcze raz' });
    await settled(element);
    expect(element.shown).to.equal('Jeszcze raz');
    expect(element.shownLanguage).to.equal('pl');
  });

  it('is shown by an element that comes later', async () => {
    expect((await standing('pl-PL')).shown).to.equal('Jeszcze raz');
  });

  it('is shown by an element that was away meanwhile', async () => {
    const element = await standing('en');
    await settled(element);
    const place = element.parentElement!;
    element.remove();
    setMessages('en', { 'load.retry': 'Once more' });
    place.append(element);
    await settled(element);
    expect(element.shown).to.equal('Once more');
  });

  it('changes no other message, and no other language', async () => {
    const polish = await everybodyTexts.load('pl');
    expect(say(polish, 'strategy-goals.goal')).to.equal('Cel');
    expect(say(await everybodyTexts.load('en'), 'strategy-goals.goal')).to.equal('Goal');
  });

  it('stays when the page sets another, and goes when it sets the same again', async () => {
    setMessages('pl', { 'strategy-goals.goal': 'Kierunek' });
    const polish = await everybodyTexts.load('pl');
    expect(tryAgain(polish)).to.equal('Jeszcze raz');
    expect(say(polish, 'strategy-goals.goal')).to.equal('Kierunek');
    setMessages('pl', { 'load.retry': 'Ponów' });
    expect(await retryIn('pl')).to.equal('Ponów');
  });

  it('may belong to the controls, to the page check, or be for authors', async () => {
    setMessages('pl', {
      'controls.expand-all': 'Rozwiń cały plan',
      'page-check.close': 'Schowaj',
      'issue.missing': 'Brak.',
    });
    expect(say(await controlsTexts.load('pl'), 'controls.expand-all')).to.equal('Rozwiń cały plan');
    expect(say(await pageCheckTexts.load('pl'), 'page-check.close')).to.equal('Schowaj');
    expect(say(await authorTexts.load('pl'), 'issue.missing')).to.equal('Brak.');
  });
});

describe('a region or variant that the page has set messages for', () => {
  before(() => {
    setMessages('sv', { 'load.retry': 'Försök igen', 'strategy-goals.goal': 'Mål' });
    setMessages('SV_fi', { 'load.retry': 'Pröva igen' });
  });

  it('is what a page in exactly that gets', async () => {
    const l10n = await everybodyTexts.load('sv-FI');
    expect(l10n.language).to.equal('sv-FI');
    expect(tryAgain(l10n)).to.equal('Pröva igen');
  });

  it('is not what a page in the plain language gets', async () => {
    expect(await retryIn('sv')).to.equal('Försök igen');
    expect(await retryIn('sv-SE')).to.equal('Försök igen');
  });

  it('has what it lacks from the plain language, with what the page has set there', async () => {
    expect(say(await everybodyTexts.load('sv_FI'), 'strategy-goals.goal')).to.equal('Mål');
  });

  it('may be plain language, with the rest as it is in Polish', async () => {
    setMessages('pl-simple', { 'load.later': 'Tu jest błąd.' });
    const l10n = await everybodyTexts.load('pl-simple');
    expect(l10n.language).to.equal('pl-simple');
    expect(say(l10n, 'load.later')).to.equal('Tu jest błąd.');
    expect(say(l10n, 'strategy-goals.topics')).to.equal('Tematy:');
    expect(say(await everybodyTexts.load('pl'), 'load.later')).not.to.equal('Tu jest błąd.');
  });
});

describe('a language that the page has added', () => {
  it('is spoken by an element on a page in it, and written in its direction', async () => {
    const element = await standing('ar-EG');
    await settled(element);
    expect(element.shown).to.equal('Once more');
    setMessages('ar', { 'load.retry': 'أعد المحاولة' });
    await settled(element);
    expect(element.shown).to.equal('أعد المحاولة');
    const root = element.renderRoot.querySelector('.localized');
    expect(root?.getAttribute('lang')).to.equal('ar-EG');
    expect(root?.getAttribute('dir')).to.equal('rtl');
  });

  it('has what it lacks from English, also in a build, which has no English in the code', async () => {
    expect(say(await everybodyTexts.load('ar'), 'strategy-goals.goal')).to.equal('Goal');
    expect(say(await controlsTexts.load('ar'), 'controls.clear')).to.equal('Clear');
  });

  it('counts and dates as in Polish where browsers do not know it', async () => {
    setMessages('qps', { 'strategy-goals.goal': 'Zgol' });
    const l10n = await everybodyTexts.load('qps');
    expect(l10n.language).to.equal('qps');
    expect(l10n.format('{n, plural, few {# few} other {# other}}', { n: 3 })).to.equal('3 few');
    expect(l10n.date('2026-10-05')).to.equal('5 października 2026');
  });

  it('is left alone where English cannot be loaded: Polish is shown, and marked as Polish', async () => {
    const offline = () => Promise.reject(new TypeError('Failed to fetch'));
    const set = new TextSet('pl', { 'load.retry': 'Spróbuj ponownie' }, { en: offline });
    expect(await set.load('ar')).to.include({ requested: 'ar', language: 'pl', dir: 'ltr' });
  });
});

describe('the author of a page is told, and what was there stays, where', () => {
  const warnings = useWarnings();

  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  const rows: [string, string, unknown, string, string][] = [
    [
      'the name of a message is misspelt',
      'en',
      { 'load.rety': 'Retry' },
      'setMessages("en", …)',
      'load.rety: There is no text with this name, so nothing is changed. Write “load.retry”.',
    ],
    [
      'a name is none, and near none',
      'en',
      { 'our-own-words': 'Hello' },
      'setMessages("en", …)',
      'our-own-words: There is no text with this name, so nothing is changed. All names are in docs/messages.md, “Texts that citizens see”.',
    ],
    [
      'a bracket is not closed',
      'en-AU',
      { 'news-list.show-more': 'More ({n)' },
      'setMessages("en-AU", …)',
      'news-list.show-more: This text cannot be read, so the default one is shown. Check that each curly bracket is closed, and the plural forms.',
    ],
    [
      'a form of a number is not closed',
      'en-NZ',
      { 'news-list.show-more': '{n, plural, one {One} other {# more}' },
      'setMessages("en-NZ", …)',
      'news-list.show-more: This text cannot be read, so the default one is shown. Check that each curly bracket is closed, and the plural forms.',
    ],
    [
      'an argument is called otherwise',
      'pl',
      { 'news-list.show-more': 'Więcej ({count})' },
      'setMessages("pl", …)',
      'news-list.show-more: W tym tekście musi być {n} i nic innego w nawiasach klamrowych. Do tego czasu widać tekst domyślny.',
    ],
    [
      'an argument is missing',
      'en-IE',
      { 'news-list.show-more': 'More' },
      'setMessages("en-IE", …)',
      'news-list.show-more: This text must have {n} in it, and nothing else in curly brackets. Until then the default one is shown.',
    ],
    [
      'there is an argument where none is given',
      'en',
      { 'news-list.title': 'News of {city}' },
      'setMessages("en", …)',
      'news-list.title: This text cannot have anything in curly brackets. Remove them. Until then the default one is shown.',
    ],
    [
      'a text is a number',
      'en',
      { 'news-list.title': 5 },
      'setMessages("en", …)',
      'news-list.title: Text in quotes is expected here, not 5.',
    ],
    [
      'a text is a function',
      'en',
      { 'news-list.categories': () => 'Topics' },
      'setMessages("en", …)',
      'news-list.categories: Text in quotes is expected here, not function.',
    ],
    [
      'a text is something that holds itself',
      'en',
      { 'news-list.loading': circle },
      'setMessages("en", …)',
      'news-list.loading: Text in quotes is expected here, not object.',
    ],
    [
      'a text is empty',
      'en-CA',
      { 'news-list.title': ' ' },
      'setMessages("en-CA", …)',
      'news-list.title: This text is empty. Write it, or remove the language.',
    ],
    [
      'there are no messages',
      'en',
      undefined,
      'setMessages("en", …)',
      'An entry in curly brackets is expected here, not undefined.',
    ],
    [
      'the language is not written as its tag',
      'ua',
      { 'news-list.title': 'Новини' },
      'setMessages("ua", …)',
      'lang: “ua” is not the code of this language. Write “uk”.',
    ],
    [
      'the language is none',
      'po polsku',
      { 'news-list.title': 'Aktualności' },
      'setMessages("po polsku", …)',
      'lang: “po polsku” is not a known language code. Use a code such as pl, en or uk.',
    ],
  ];
  for (const [title, language, messages, where, sentence] of rows) {
    it(title, async () => {
      const before = await everybodyTexts.load(language);
      setMessages(language, messages as Record<string, string>);
      const warning = `city-elements: ${where}\n${sentence}`;
      await until(
        () => warnings.includes(warning),
        () => `"${warning}" is to be said, not "${warnings.join()}"`,
      );
      const after = await everybodyTexts.load(language);
      for (const id of ['load.retry', 'news-list.show-more', 'news-list.title']) {
        expect(say(after, id)).to.equal(say(before, id));
      }
    });
  }

  it('only once, however often the page says it', async () => {
    const wrong = () => setMessages('en', { 'load.wrong': 'Wrong' });
    wrong();
    await until(() => warnings.length === 1, 'the mistake is to be told');
    wrong();
    setMessages('en', { 'load.other': 'Other' });
    await until(() => warnings.length === 2, 'the other mistake is to be told');
    expect(warnings.filter((warning) => warning.includes('load.wrong'))).to.have.lengthOf(1);
  });
});
