import { expect, fixture, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { useFakeClock } from '../../support/fake-clock.js';
import { held, json, status, useFakeNetwork } from '../../support/fake-fetch.js';
import { languageFiles } from '../../support/language-files.js';
import { expectSame } from '../../support/nodes.js';
import { focused, openGoals, outline, shownWords, toggleOf } from '../../support/strategy-plan.js';
import { inState, nextTask, until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';

const plan = (language: string, title: string, city: string, parks: string) => ({
  language,
  title,
  goals: [
    { number: '1', title: city, goals: [{ number: '1.1', title: parks }] },
    { title: `${city} 2`, goals: [{ title: `${parks} 2` }] },
  ],
});
const polish = plan('pl', 'Strategia', 'Miasto', 'Parki');
const english = plan('en', 'Strategy', 'City', 'Parks');

describe('a file of the plan for each language', () => {
  const network = useFakeNetwork();
  useFakeClock();
  useWarnings();

  const address = () => languageFiles(network, polish, english);

  const show = (lang: string, src: string, languages = 'pl en') =>
    fixture<StrategyGoals>(
      html`<strategy-goals lang=${lang} src=${src} languages=${languages}></strategy-goals>`,
    );
  const requested = () => network.requests.map(({ url }) => url);
  const titleOf = (element: StrategyGoals) =>
    shownWords(element.renderRoot.querySelector('h2') ?? element);

  for (const [lang, chosen, title] of [
    ['pl', 'pl', 'Strategia'],
    ['en-US', 'en', 'Strategy'],
    // No Ukrainian file: English, by the rule for all texts.
    ['uk', 'en', 'Strategy'],
  ] as const) {
    it(`on a page in ${lang} the one in ${chosen} is loaded, and no other is asked for`, async () => {
      const { src, ...urls } = address();
      const element = await inState(await show(lang, src), 'ready');
      expect(requested()).to.deep.equal([urls[chosen]]);
      expect(titleOf(element)).to.include(title);
    });
  }

  it('a page that switches to English shows the English one, what is open and the focus included', async () => {
    const { src, pl, en } = address();
    const element = await inState(await show('pl', src), 'ready');
    const [first, second] = outline(element);
    for (const toggle of element.renderRoot.querySelectorAll<HTMLElement>('[part="toggle"]')) {
      toggle.click();
    }
    await element.updateComplete;
    const open = openGoals(element);
    expect(open).to.have.length(2);
    toggleOf(element, '1').focus();
    element.lang = 'en';
    await until(() => titleOf(element).includes('Strategy'), 'English is to be shown');
    expect(outline(element)).not.to.include(first).and.not.to.include(second);
    expect(openGoals(element)).to.deep.equal(open);
    expectSame(focused(element), toggleOf(element, '1'));
    expect(requested()).to.deep.equal([pl, en]);
  });

  it('a switch keeps the Polish plan, marked as such, until the English one is there', async () => {
    const { src, en } = address();
    const answer = held(json(english));
    network.answer(en, answer);
    const element = await inState(await show('pl', src), 'ready');
    element.lang = 'en';
    await inState(element, 'loading');
    expect(titleOf(element)).to.include('Strategia');
    expect(element.renderRoot.querySelector('h2 [lang="pl"]')).to.exist;
    answer.release();
    await inState(element, 'ready');
    expect(titleOf(element)).to.include('Strategy');
  });

  it('a switch to a file that is missing is an error, not a Polish plan under an English page', async () => {
    const { src, en } = address();
    network.answer(en, status(404));
    const element = await inState(await show('pl', src), 'ready');
    element.lang = 'en';
    await inState(element, 'error');
    expect(element.renderRoot.querySelector('h2')).to.equal(null);
  });

  it('a switch between languages that one file serves asks for nothing', async () => {
    const { src, en } = address();
    const element = await inState(await show('en', src), 'ready');
    element.lang = 'uk';
    await nextTask();
    await element.updateComplete;
    expect(requested()).to.deep.equal([en]);
  });

  it('without a list of languages the address is wrong, and the webmaster is told', async () => {
    const { src } = address();
    network.answer(encodeURI(src), status(404));
    const element = await inState(await show('pl', src, ' '), 'error');
    expect(element.issues.map(({ code }) => code)).to.deep.equal(['http']);
  });
});
