import { expect } from '@open-wc/testing';
import { forAuthors } from '../../../src/localization/core/author-texts.js';
import { controlsTexts } from '../../../src/localization/core/controls-locales.js';
import { doctorTexts } from '../../../src/localization/core/doctor-locales.js';
import type { L10n } from '../../../src/localization/core/l10n.js';
import { loadL10n } from '../../../src/localization/core/locales.js';
import { setMessages } from '../../../src/localization/core/set-messages.js';
import { createTextSet } from '../../../src/localization/core/text-set.js';
import { settled, standing, tryAgain } from '../../support/tiny-localized.js';

/** As `msg`, but not found by the tool that extracts messages; as in a build, where no text stands in the code. */
const say = ({ msg }: L10n, id: string): string =>
  (msg as (text: string, options: { id: string }) => string)('', { id });

const retryIn = async (language: string) => tryAgain(await loadL10n(language));

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
    const polish = await loadL10n('pl');
    expect(say(polish, 'strategy-goals.goal')).to.equal('Cel');
    expect(say(await loadL10n('en'), 'strategy-goals.goal')).to.equal('Goal');
  });

  it('stays when the page sets another, and goes when it sets the same anew', async () => {
    setMessages('pl', { 'strategy-goals.goal': 'Kierunek' });
    const polish = await loadL10n('pl');
    expect(tryAgain(polish)).to.equal('Jeszcze raz');
    expect(say(polish, 'strategy-goals.goal')).to.equal('Kierunek');
    setMessages('pl', { 'load.retry': 'Ponów' });
    expect(await retryIn('pl')).to.equal('Ponów');
  });

  it('may belong to the controls, to the page check, or be for authors', async () => {
    setMessages('pl', {
      'controls.expand-all': 'Rozwiń cały plan',
      'doctor.close': 'Schowaj',
      'issue.missing': 'Brak.',
    });
    expect(say(await controlsTexts.load('pl'), 'controls.expand-all')).to.equal('Rozwiń cały plan');
    expect(say(await doctorTexts.load('pl'), 'doctor.close')).to.equal('Schowaj');
    expect(say(await forAuthors(await loadL10n('pl')), 'issue.missing')).to.equal('Brak.');
  });
});

describe('a region or variant that the page has set messages for', () => {
  before(() => {
    setMessages('sv', { 'load.retry': 'Försök igen', 'strategy-goals.goal': 'Mål' });
    setMessages('SV_fi', { 'load.retry': 'Pröva igen' });
  });

  it('is what a page in exactly that gets', async () => {
    const l10n = await loadL10n('sv-FI');
    expect(l10n.language).to.equal('sv-FI');
    expect(tryAgain(l10n)).to.equal('Pröva igen');
  });

  it('is not what a page in the plain language gets', async () => {
    expect(await retryIn('sv')).to.equal('Försök igen');
    expect(await retryIn('sv-SE')).to.equal('Försök igen');
  });

  it('has what it lacks from the plain language, with what the page has set there', async () => {
    expect(say(await loadL10n('sv_FI'), 'strategy-goals.goal')).to.equal('Mål');
  });

  it('may be plain language, with the rest as it is in Polish', async () => {
    setMessages('pl-simple', { 'load.failed.format': 'Tu jest błąd.' });
    const l10n = await loadL10n('pl-simple');
    expect(l10n.language).to.equal('pl-simple');
    expect(say(l10n, 'load.failed.format')).to.equal('Tu jest błąd.');
    expect(say(l10n, 'strategy-goals.topics')).to.equal('Tematy:');
    expect(say(await loadL10n('pl'), 'load.failed.format')).not.to.equal('Tu jest błąd.');
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
    expect(say(await loadL10n('ar'), 'strategy-goals.goal')).to.equal('Goal');
    expect(say(await controlsTexts.load('ar'), 'controls.clear')).to.equal('Clear');
  });

  it('counts and dates as in Polish where browsers do not know it', async () => {
    setMessages('qps', { 'strategy-goals.goal': 'Zgol' });
    const l10n = await loadL10n('qps');
    expect(l10n.language).to.equal('qps');
    expect(l10n.format('{n, plural, few {# few} other {# other}}', { n: 3 })).to.equal('3 few');
    expect(l10n.date('2026-10-05')).to.equal('5 października 2026');
  });

  it('is left alone where English cannot be loaded: Polish is shown, and marked as Polish', async () => {
    const offline = () => Promise.reject(new TypeError('Failed to fetch'));
    const set = createTextSet({ 'load.retry': 'Spróbuj ponownie' }, { en: offline });
    expect(await set.load('ar')).to.include({ requested: 'ar', language: 'pl', dir: 'ltr' });
  });
});
