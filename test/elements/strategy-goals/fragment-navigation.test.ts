import { expect, fixture, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { focused, openGoals, showPlan, showPlans, torun } from '../../support/strategy-plan.js';
import { held, json, useFakeNetwork } from '../../support/fake-fetch.js';
import { until } from '../../support/until.js';
import { isShown, words } from '../../support/words.js';
import { expectSame } from '../../support/nodes.js';

const example = new URL('../../../demo/data/example-strategy.json', import.meta.url).href;
const bareAddress = location.pathname + location.search;

const followLink = (hash: string) => (location.hash = hash);

/** An address without the browser's own jump, answered at once. */
function arriveAt(hash: string): void {
  history.replaceState(null, '', bareAddress + hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

const reaches = (plan: StrategyGoals, key: string) =>
  until(() => focused(plan)?.dataset['key'] === key, `The focus did not go to ${key}.`);

/** All that a plan might still do about an address has been done. */
const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

afterEach(() => history.replaceState(null, '', bareAddress));

describe('a link to a goal of the plan', () => {
  it('a citizen follows a link to 2.10, then one to 1.1, and goes back and forward again', async () => {
    const plan = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
    followLink('#goal=2.10');
    await reaches(plan, '2.10');
    expect(openGoals(plan)).to.deep.equal(['2']);
    followLink('#goal=1.1');
    await reaches(plan, '1.1');
    history.back();
    await reaches(plan, '2.10');
    expect(location.hash).to.equal('#goal=2.10');
    history.forward();
    await reaches(plan, '1.1');
  });

  it('a link of any age leads there, also one that a mail program has changed', async () => {
    const plan = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
    for (const [hash, key] of [
      ['#goal-2_10', '2.10'],
      ['#goal=1.1', '1.1'],
      ['#goal-2_9.', '2.9'],
      ['#goal%3D1.2', '1.2'],
      ['#goal=2.11.', '2.11'],
      ['#goal=1.3)', '1.3'],
    ] as const) {
      arriveAt(hash);
      await reaches(plan, key);
    }
  });

  it('the goal that is meant is on the screen, also far down the page', async () => {
    const plan = await showPlan(html`
      <div style="height: 300vh"></div>
      <strategy-goals src=${torun}></strategy-goals>
    `);
    followLink('#goal=4.3');
    await reaches(plan, '4.3');
    const { top, bottom } = focused(plan)!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('the plan that has the goal answers, wherever it is', async () => {
    const [first, second] = await showPlans(html`
      <strategy-goals src=${example}></strategy-goals>
      <strategy-goals src=${torun}></strategy-goals>
    `);
    followLink('#goal=2.11');
    await reaches(second!, '2.11');
    expect(openGoals(first!)).to.be.empty;
  });

  it('of two plans that have the goal, the first answers, and only it', async () => {
    const [first, second] = await showPlans(html`
      <strategy-goals src=${torun}></strategy-goals>
      <strategy-goals src=${torun}></strategy-goals>
    `);
    followLink('#goal=2.10');
    await reaches(first!, '2.10');
    await settled();
    expectSame(document.activeElement, first);
    expect(openGoals(second!)).to.be.empty;
  });

  it('on a page that swaps its content, the next plan answers the next address', async () => {
    const before = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
    followLink('#goal=2.10');
    await reaches(before, '2.10');
    before.remove();
    history.pushState(null, '', `${bareAddress}#goal=1.1`);
    const after = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
    await reaches(after, '1.1');
  });

  it('a plan that comes later leaves the reader where an earlier one has taken them', async () => {
    const [first] = await showPlans(html`
      <strategy-goals src=${torun}></strategy-goals>
      <strategy-goals src=${example}></strategy-goals>
    `);
    followLink('#goal=2.11');
    await reaches(first!, '2.11');
    await settled();
    const late = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
    await settled();
    expect(openGoals(late)).to.be.empty;
  });

  it('of two plans, the one that the link names answers', async () => {
    const [first, second] = await showPlans(html`
      <strategy-goals id="first" src=${torun}></strategy-goals>
      <strategy-goals id="second" src=${torun}></strategy-goals>
    `);
    followLink('#goal=2.10&in=second');
    await reaches(second!, '2.10');
    expect(openGoals(first!)).to.be.empty;
    followLink('#goal=3.1&in=first');
    await reaches(first!, '3.1');
    expect(openGoals(second!)).to.deep.equal(['2']);
  });

  it('the search and the buttons are there before the focus goes to a goal, which they would move', async () => {
    let arrive = (): void => undefined;
    const arriving = new Promise<undefined>((resolve) => (arrive = () => resolve(undefined)));
    followLink('#goal=2.10');
    const page = await fixture(html`<div></div>`);
    const plan = Object.assign(document.createElement('strategy-goals'), {
      src: torun,
      controls: true,
    });
    plan.features.controls.load = () => arriving;
    page.append(plan);
    await until(
      () => plan.state === 'ready' && openGoals(plan).length === 0,
      'The goals did not close.',
    );
    await settled();
    expect(focused(plan)).to.equal(null);
    arrive();
    await reaches(plan, '2.10');
  });

  it('a plan that has left the page answers no more', async () => {
    const plan = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
    plan.remove();
    arriveAt('#goal=2.10');
    await settled();
    expect(openGoals(plan)).to.be.empty;
  });
});

describe('two plans, one of them slow', () => {
  const network = useFakeNetwork();
  const goals = [{ number: '2.10', title: 'Cel' }];

  it('the first on the page answers the link, even if it comes last', async () => {
    const src = network.address();
    const answer = held(json({ goals }));
    network.answer(src, answer);
    followLink('#goal-2_10');
    const page = await fixture(
      html`<div>
        <strategy-goals src=${src}></strategy-goals>
        <strategy-goals .data=${{ goals }}></strategy-goals>
      </div>`,
    );
    const [first, second] = page.querySelectorAll('strategy-goals');
    await until(() => second!.state === 'ready', 'The second plan is to be there.');
    await settled();
    answer.release();
    await reaches(first!, '2.10');
    await settled();
    expect(focused(second!)).to.equal(null);
  });
});

describe('a link to a goal that no plan has', () => {
  const MISSING = 'Odnośnik prowadzi do celu 99, którego nie ma w tym planie.';
  const notice = (plan: StrategyGoals) => plan.shadowRoot!.querySelector('[part="notice"]');
  const told = (plan: StrategyGoals) => words(notice(plan));

  it('is told above the first plan, until another link leads to a goal', async () => {
    const [first, second] = await showPlans(html`
      <strategy-goals src=${torun}></strategy-goals>
      <strategy-goals src=${example}></strategy-goals>
    `);
    followLink('#goal-99');
    await until(() => told(first!) === MISSING, 'It is to be told.');
    expect(isShown(notice(first!)!)).to.be.true;
    expect(told(second!)).to.equal('');
    followLink('#goal-2_10');
    await reaches(first!, '2.10');
    expect(told(first!)).to.equal('');
  });

  it('is told by the plan that it names', async () => {
    const [first, second] = await showPlans(html`
      <strategy-goals src=${torun}></strategy-goals>
      <strategy-goals id="second" src=${torun}></strategy-goals>
    `);
    followLink('#goal-99--in-second');
    await until(() => told(second!) === MISSING, 'It is to be told.');
    expect(told(first!)).to.equal('');
  });

  it('is nothing to tell where the page itself has such a place', async () => {
    const plan = await showPlan(html`<strategy-goals src=${torun}></strategy-goals>`);
    const place = document.createElement('p');
    place.id = 'goal-99';
    document.body.append(place);
    followLink('#goal-99');
    await settled();
    await settled();
    expect(told(plan)).to.equal('');
    place.remove();
    followLink('#goal-2_10');
    await reaches(plan, '2.10');
  });
});

describe('an address that names no goal', () => {
  const addresses = [
    '',
    '#',
    '#goal=',
    '#goal',
    '#%E0%A4%A',
    '#goal=%E0%A4%A',
    '#goal=9.9',
    '#other',
  ];
  let plan: StrategyGoals;
  let errors: string[];
  const note = ({ type }: Event) => errors.push(type);

  beforeEach(async () => {
    plan = await showPlan(html`<strategy-goals id="plan" src=${torun}></strategy-goals>`);
    errors = [];
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
  });
  afterEach(() => {
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
  });

  for (const address of [...addresses, '#goal=2.10&in=elsewhere']) {
    it(`"${address}" moves nobody and opens nothing; the next link works`, async () => {
      arriveAt(address);
      await settled();
      expect(document.activeElement?.localName).to.equal('body');
      expect(openGoals(plan)).to.be.empty;
      expect(errors).to.be.empty;
      arriveAt('#goal=2.10&in=plan');
      await reaches(plan, '2.10');
    });
  }
});
