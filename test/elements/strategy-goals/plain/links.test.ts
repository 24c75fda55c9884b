import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../../src/elements/strategy-goals/strategy-goals.js';
import { plan, showPlainPlan, switchOf, untilSwitch } from '../../../support/plain-plan.js';
import { buttonOf, fieldOf, seenGoals } from '../../../support/plan-search.js';
import { all, focused, showPlan, showPlans, torun } from '../../../support/strategy-plan.js';
import { until } from '../../../support/until.js';

const page = location.pathname + location.search;

/** On the open page. */
const followLink = (hash: string) => (location.hash = hash);

/** Before the plan is there. */
const arriveBy = (hash: string) => history.replaceState(null, '', page + hash);

afterEach(() => history.replaceState(null, '', page));

const isOn = (element: StrategyGoals) => switchOf(element)?.getAttribute('aria-checked') === 'true';
const becomes = (on: boolean, element: StrategyGoals) =>
  until(() => isOn(element) === on, `the switch is to be ${on ? 'on' : 'off'}`);

/** Long enough for an answer to an address that nobody should give. */
const later = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a link to plain language', () => {
  it('shows it from the start: no reader sees the usual texts first', async () => {
    arriveBy('#texts-simple');
    const seen = new Set<string>();
    const watch = new MutationObserver(() => look());
    const element = document.createElement('strategy-goals');
    const look = () => {
      const text = element.shadowRoot?.querySelector('.prose')?.textContent;
      if (text) seen.add(text.trim());
    };
    element.lang = 'pl';
    element.data = plan;
    document.body.append(element);
    watch.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    await untilSwitch(element);
    look();
    element.remove();
    watch.disconnect();
    expect([...seen]).to.deep.equal(['Krótki wstęp.']);
  });

  it('leads to a goal at the same time', async () => {
    arriveBy('#goal=1.1&texts=simple');
    const element = await showPlainPlan();
    await until(() => focused(element)?.dataset['key'] === '1.1', 'the focus is to go there');
    expect(isOn(element)).to.be.true;
  });

  it('leads to a search for its words', async () => {
    arriveBy('#search=bilet&texts=simple');
    const element = await showPlainPlan('pl', { controls: true });
    await until(() => fieldOf(element).value === 'bilet', 'the search is to be there');
    expect(seenGoals(element)).to.deep.equal(['1', '1.1']);
  });

  it('works on an open page; Back returns to the usual texts, Forward to the plain ones', async () => {
    const element = await showPlainPlan();
    followLink('#goal=2');
    await until(() => focused(element)?.dataset['key'] === '2', 'the focus is to go there');
    followLink('#goal=1&texts=simple');
    await becomes(true, element);
    history.back();
    await becomes(false, element);
    history.forward();
    await becomes(true, element);
  });

  it('who came by it stays in plain language when they go on to another place of the page', async () => {
    const element = await showPlainPlan();
    followLink('#texts-simple');
    await becomes(true, element);
    followLink('#goal=2');
    await until(() => focused(element)?.dataset['key'] === '2', 'the focus is to go there');
    expect(isOn(element)).to.be.true;
  });

  // WebKitGTK has no Navigation API, and nothing else tells.
  const itWhereTold = 'navigation' in window ? it : it.skip;

  itWhereTold('a script of the page that writes the address leads there, too', async () => {
    const element = await showPlainPlan();
    history.pushState(null, '', '#texts-simple');
    await becomes(true, element);
    history.back();
    await becomes(false, element);
  });

  it('what the reader has chosen since stays, also on the way back', async () => {
    const element = await showPlainPlan();
    followLink('#texts-simple');
    await becomes(true, element);
    switchOf(element)!.click();
    switchOf(element)!.click();
    history.back();
    await later();
    expect(isOn(element)).to.be.true;
  });

  it('what the reader has chosen stays when the plan is moved on the page', async () => {
    arriveBy('#texts-simple');
    const element = await showPlainPlan();
    switchOf(element)!.click();
    const place = document.createElement('div');
    element.parentElement!.append(place);
    place.append(element);
    await element.updateComplete;
    expect(isOn(element)).to.be.false;
  });

  for (const hash of [
    '#texts=',
    '#texts=plain',
    '#texts=SIMPLE',
    '#texts=simple&in=other',
    '#texts',
  ]) {
    it(`"${hash}" changes nothing`, async () => {
      arriveBy(hash);
      const element = await showPlainPlan();
      expect(isOn(element)).to.be.false;
      followLink('');
      followLink(hash);
      await later();
      expect(isOn(element)).to.be.false;
    });
  }

  it('is no concern of a plan without such texts, which leads to the goal all the same', async () => {
    arriveBy('#goal=2.10&texts=simple');
    const element = await showPlan(html`<strategy-goals lang="pl" src=${torun}></strategy-goals>`);
    await until(() => focused(element)?.dataset['key'] === '2.10', 'the focus is to go there');
    expect(all(element, '[role="switch"]').length).to.equal(0);
  });

  it('of two plans, the one that it names answers', async () => {
    arriveBy('#texts=simple&in=b');
    const plans = await showPlans(html`
      <strategy-goals lang="pl" id="a" .data=${plan}></strategy-goals>
      <strategy-goals lang="pl" id="b" .data=${plan}></strategy-goals>
    `);
    for (const element of plans) await untilSwitch(element);
    expect(plans.map(isOn)).to.deep.equal([false, true]);
  });
});

describe('a link that a reader copies', () => {
  let copied: string[];
  beforeEach(() => {
    copied = [];
    const writeText = (text: string) => Promise.resolve(void copied.push(new URL(text).hash));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('leads to what the reader sees: the usual texts, or plain language', async () => {
    const element = await showPlainPlan('pl', { controls: true });
    buttonOf(element, 'Skopiuj link do 1.1. …').click();
    switchOf(element)!.click();
    buttonOf(element, 'Skopiuj link do 1.1. …').click();
    await until(() => copied.length > 1, 'Nothing was copied.');
    expect(copied).to.deep.equal(['#goal-1_1', '#goal-1_1--texts-simple']);
  });
});
