import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../../src/elements/strategy-goals/strategy-goals.js';
import { announcements } from '../../../support/announcements.js';
import { emulate } from '../../../support/emulate.js';
import { itWith } from '../../../support/engine.js';
import { press } from '../../../support/keyboard.js';
import { plan, showPlainPlan, switchOf, untilSwitch } from '../../../support/plain-plan.js';
import { nextOutcome, outcome, seenGoals, type } from '../../../support/plan-search.js';
import {
  all,
  focused,
  languageOf,
  one,
  openGoals,
  readout,
  showPlan,
  toggleOf,
} from '../../../support/strategy-plan.js';
import { nextTask, until } from '../../../support/until.js';
import { words } from '../../../support/words.js';
import { expectSame } from '../../../support/nodes.js';

const isOn = (element: StrategyGoals) => switchOf(element)?.getAttribute('aria-checked') === 'true';

async function turn(element: StrategyGoals): Promise<void> {
  switchOf(element)!.click();
  await element.updateComplete;
}

const titles = (element: StrategyGoals) =>
  all(element, 'button[data-key], li').map((goal) => words(goal).replace(/^.*\d\. ?/, ''));

describe('a plan whose texts are there in plain language', () => {
  it('has a switch under its title, which is off, and shows its usual texts', async () => {
    const element = await showPlainPlan();
    expect(words(switchOf(element))).to.equal('Prosty język');
    expect(isOn(element)).to.be.false;
    expect(readout(element).slice(0, 3)).to.deep.equal([
      'Cele miasta',
      'Prosty język',
      'Wstęp po urzędowemu.',
    ]);
  });

  it('switched on, shows what is there in plain language, the rest as before, and off again all of it', async () => {
    const element = await showPlainPlan();
    const before = readout(element);
    await turn(element);
    expect(isOn(element)).to.be.true;
    expect(words(one(element, '.prose'))).to.equal('Krótki wstęp.');
    expect(titles(element)).to.deep.equal([
      'Łatwo jeździć po mieście',
      'Jeden bilet',
      'Nowy most',
      'Parki',
      'Nowe drzewa',
    ]);
    await turn(element);
    expect(isOn(element)).to.be.false;
    expect(readout(element)).to.deep.equal(before);
  });

  it('an English reader gets plain English, and no plain Polish', async () => {
    const element = await showPlainPlan('en-GB');
    expect(words(switchOf(element))).to.equal('Plain language');
    await turn(element);
    expect(words(one(element, '.prose'))).to.equal('Short introduction.');
    expect(titles(element).slice(0, 2)).to.deep.equal(['Easy to get around', 'Fare integration']);
  });

  it('a screen reader says once that the texts have changed, each time', async () => {
    const element = await showPlainPlan('pl', { controls: true });
    const said = announcements(element);
    for (const expected of [
      'Teksty są teraz w prostym języku.',
      'Teksty są znów w wersji podstawowej.',
    ]) {
      await turn(element);
      await until(() => said.length > 0, 'Nothing was said.');
      expect(said.splice(0)).to.deep.equal([expected]);
    }
  });

  it('is pressed by the keyboard; the focus and what was open stay', async () => {
    const element = await showPlainPlan();
    toggleOf(element, '2').click();
    switchOf(element)!.focus();
    await press('Space');
    await until(() => isOn(element), 'It was not switched on.');
    expectSame(focused(element), switchOf(element));
    expect(openGoals(element)).to.deep.equal(['2']);
  });

  it('its voice stays in one language: no text is marked as another one', async () => {
    const element = await showPlainPlan();
    await turn(element);
    expect(languageOf(element)).to.equal('pl');
    expect(new Set(all(element, '[lang]').map(({ lang }) => lang))).to.deep.equal(new Set(['pl']));
  });

  it('the switch writes nothing into the address', async () => {
    const element = await showPlainPlan();
    const { href } = location;
    await turn(element);
    expect(location.href).to.equal(href);
  });

  it('nothing on the page moves when the switch comes', async () => {
    const element = await showPlan(
      html`<strategy-goals lang="pl" .data=${plan} style="font: 16px sans-serif"></strategy-goals>`,
    );
    const place = one(element, '.plain');
    const content = [...place.childNodes];
    await untilSwitch(element);
    const { height } = place.getBoundingClientRect();
    place.replaceChildren();
    expect(place.getBoundingClientRect().height).to.equal(height);
    place.replaceChildren(...content);
  });

  itWith('emulation', 'is printed as it is shown, without the switch', async () => {
    const element = await showPlainPlan();
    await turn(element);
    await emulate({}, 'print');
    expect(switchOf(element)!.getClientRects().length).to.equal(0);
    expect(words(one(element, '.prose'))).to.equal('Krótki wstęp.');
  });
});

describe('searching a plan in plain language', () => {
  it('finds the words that are shown, and no others', async () => {
    const element = await showPlainPlan('pl', { controls: true });
    await turn(element);
    await type(element, 'bilet');
    expect(seenGoals(element)).to.deep.equal(['1', '1.1']);
    await type(element, 'taryfowa');
    expect(seenGoals(element)).to.be.empty;
  });

  it('a search that is there when it is switched is answered again, and says how much it finds', async () => {
    const element = await showPlainPlan('pl', { controls: true });
    await type(element, 'bilet');
    expect(await nextOutcome(element)).to.include('Nic nie znaleziono');
    await turn(element);
    expect(seenGoals(element)).to.deep.equal(['1', '1.1']);
    await until(() => outcome(element).startsWith('1 wynik '), 'The number stayed.');
  });

  it('what was opened among the results stays open', async () => {
    const element = await showPlainPlan('pl', { controls: true });
    await type(element, 'parki');
    toggleOf(element, '2').click();
    await element.updateComplete;
    expect(openGoals(element)).to.deep.equal(['2']);
    await turn(element);
    expect(openGoals(element)).to.deep.equal(['2']);
    await type(element, '');
    expect(openGoals(element)).to.be.empty;
  });
});

describe('a page that is in plain language itself', () => {
  it('shows plain texts, with the switch on, and the reader can have the usual ones', async () => {
    const element = await showPlainPlan('pl-simple');
    expect(isOn(element)).to.be.true;
    expect(words(one(element, '.prose'))).to.equal('Krótki wstęp.');
    await turn(element);
    expect(isOn(element)).to.be.false;
    expect(words(one(element, '.prose'))).to.equal('Wstęp po urzędowemu.');
    await turn(element);
    expect(words(one(element, '.prose'))).to.equal('Krótki wstęp.');
  });

  it('its voice stays in one language too', async () => {
    const element = await showPlainPlan('pl-simple', { controls: true });
    expect(languageOf(element)).to.equal('pl');
    expect(new Set(all(element, '[lang]').map(({ lang }) => lang))).to.deep.equal(new Set(['pl']));
  });
});

describe('there is no switch', () => {
  const isLoaded = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/plain/'));

  const rows: [string, object, string, string][] = [
    ['where no text is in plain language', { goals: [{ title: { pl: 'Cel' } }] }, 'pl', ''],
    [
      'where only texts in other languages are',
      { goals: [{ title: { pl: 'Cel', 'en-simple': 'Goal' } }] },
      'pl',
      '',
    ],
    [
      'where the plain text is still to be written',
      { goals: [{ title: { pl: 'Cel', 'pl-simple': '' } }] },
      'pl',
      '',
    ],
    ['where a text only speaks of it', { goals: [{ title: '{"pl-simple":"Cel"}' }] }, 'pl', ''],
    ['where the page takes it away', plan, 'pl', 'nolinks noplain'],
  ];
  for (const [where, data, lang, list] of rows) {
    it(`${where}, and its code is not even loaded`, async () => {
      performance.clearResourceTimings();
      const element = await showPlan(
        html`<strategy-goals lang=${lang} .data=${data} controlslist=${list}></strategy-goals>`,
      );
      await nextTask();
      expect(all(element, '.plain, [role="switch"]').length).to.equal(0);
      expect(isLoaded()).to.be.false;
    });
  }

  it('comes and goes with the data, the language and the page’s wish', async () => {
    const element = await showPlainPlan();
    await turn(element);
    element.controlsList = 'noplain';
    await element.updateComplete;
    expectSame(switchOf(element), null);
    expect(words(one(element, '.prose'))).to.equal('Wstęp po urzędowemu.');
    element.controlsList = '';
    await untilSwitch(element);
    element.data = { goals: [{ number: '1', title: 'Cel' }] };
    await element.updateComplete;
    expectSame(switchOf(element), null);
  });
});
