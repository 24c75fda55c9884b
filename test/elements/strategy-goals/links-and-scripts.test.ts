import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { fieldOf, seenGoals } from '../../support/plan-search.js';
import { focused, openGoals, showPlan, showPlans, torun } from '../../support/strategy-plan.js';
import { until } from '../../support/until.js';

const bareAddress = location.pathname + location.search;

const reaches = (plan: StrategyGoals, key: string) =>
  until(() => focused(plan)?.dataset['key'] === key, `The focus did not go to ${key}.`);

/** All that a plan might still do about an address has been done. */
const settled = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));

/** A plan, and the page's own links above it. */
const showPage = (...links: string[]) =>
  showPlan(html`
    <nav>${links.map((href) => html`<a href=${href}>${href}</a>`)}</nav>
    <strategy-goals lang="pl" src=${torun} controls></strategy-goals>
  `);

function press(plan: StrategyGoals, href: string, options: MouseEventInit = {}): void {
  const link = plan.parentElement!.querySelector(`a[href="${href}"]`)!;
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...options }));
}

let listeners: [type: 'click', listener: (event: MouseEvent) => void][] = [];
function onPress(listener: (event: MouseEvent) => void): void {
  listeners.push(['click', listener]);
  document.addEventListener('click', listener);
}

afterEach(() => {
  listeners.forEach(([type, listener]) => document.removeEventListener(type, listener));
  listeners = [];
  history.replaceState(null, '', bareAddress);
});

describe('a link to a goal on a page whose theme scrolls to the targets of links', () => {
  it('leads there, though the theme finds no target and keeps the address as it is', async () => {
    const found: (Element | null)[] = [];
    onPress((event) => {
      event.preventDefault();
      found.push(document.querySelector((event.target as HTMLAnchorElement).hash));
    });
    const plan = await showPage('#goal-2_10');
    press(plan, '#goal-2_10');
    await reaches(plan, '2.10');
    expect(openGoals(plan)).to.deep.equal(['2']);
    expect(location.hash).to.equal('#goal-2_10');
    expect(found).to.deep.equal([null]);
  });

  it('searches, where the link is one to a search', async () => {
    onPress((event) => event.preventDefault());
    const plan = await showPage('#search=kultura');
    press(plan, '#search=kultura');
    await until(() => fieldOf(plan).value === 'kultura', 'It did not search.');
  });

  it('leads there again, where the reader has gone elsewhere since', async () => {
    const plan = await showPage('#goal-2_10');
    press(plan, '#goal-2_10');
    await reaches(plan, '2.10');
    plan.collapseAll();
    await plan.updateComplete;
    press(plan, '#goal-2_10');
    await reaches(plan, '2.10');
    expect(openGoals(plan)).to.deep.equal(['2']);
  });

  it('opened in another tab leaves this one as it is', async () => {
    onPress((event) => event.preventDefault());
    const plan = await showPage('#goal-2_10');
    press(plan, '#goal-2_10', { ctrlKey: true });
    await settled();
    expect(location.hash).to.equal('');
    expect(openGoals(plan)).to.be.empty;
  });

  it('that is called like one, but opens something of the page itself, is left to the page', async () => {
    onPress((event) => event.preventDefault());
    const plan = await showPage('#goal-tab', '#goal-1', '/other#goal-1');
    const tab = document.createElement('section');
    tab.id = 'goal-1';
    plan.before(tab);
    for (const href of ['#goal-tab', '#goal-1', '/other#goal-1']) press(plan, href);
    await settled();
    expect(location.hash).to.equal('');
    expect(openGoals(plan)).to.be.empty;
  });
});

describe('a page whose scripts write the address', () => {
  /** Where the focus was sent. Not by events: only the page in front of all others has them. */
  let reached: (string | undefined)[];
  const focus: HTMLElement['focus'] = Reflect.get(HTMLElement.prototype, 'focus');
  beforeEach(() => {
    reached = [];
    HTMLElement.prototype.focus = function (options) {
      reached.push(this.dataset['key']);
      focus.call(this, options);
    };
  });
  afterEach(() => {
    HTMLElement.prototype.focus = focus;
  });

  // WebKitGTK has no Navigation API, and nothing else tells.
  const itWhereTold = 'navigation' in window ? it : it.skip;

  for (const write of ['pushState', 'replaceState'] as const) {
    itWhereTold(`leads to a goal with ${write}, once`, async () => {
      const plan = await showPage();
      history[write](null, '', '#goal-2_10');
      await reaches(plan, '2.10');
      history[write](null, '', '#goal-1_1');
      await reaches(plan, '1.1');
      history[write]({ router: 1 }, '', '#goal-1_1');
      await settled();
      expect(reached).to.deep.equal(['2.10', '1.1']);
    });
  }

  it('leads to a goal that a reader has pressed a link to', async () => {
    onPress((event) => {
      event.preventDefault();
      history.pushState(null, '', (event.target as HTMLAnchorElement).href);
    });
    const plan = await showPage('#goal-2_10', '#goal-1_1');
    for (const [href, key] of [
      ['#goal-2_10', '2.10'],
      ['#goal-1_1', '1.1'],
    ] as const) {
      press(plan, href);
      await reaches(plan, key);
    }
  });

  itWhereTold('follows an ordinary link only once', async () => {
    const plan = await showPage();
    location.hash = '#goal-2_10';
    await reaches(plan, '2.10');
    await settled();
    location.hash = '#goal-1_1';
    await reaches(plan, '1.1');
    await settled();
    expect(reached).to.deep.equal(['2.10', '1.1']);
  });

  it('follows a link that is pressed only once, to the first of two plans that have its goal', async () => {
    const [first, second] = (await showPlans(html`
      <a href="#goal-2_10">2.10</a>
      <strategy-goals lang="pl" src=${torun}></strategy-goals>
      <strategy-goals lang="pl" src=${torun}></strategy-goals>
    `)) as [StrategyGoals, StrategyGoals];
    first.parentElement!.querySelector('a')!.click();
    await reaches(first, '2.10');
    await settled();
    await settled();
    expect(reached).to.deep.equal(['2.10']);
    expect(openGoals(second)).to.be.empty;
  });

  it('moves nobody when it leaves for another page', async () => {
    const plan = await showPage();
    history.pushState(null, '', '/another#goal-2_10');
    await settled();
    expect(openGoals(plan)).to.be.empty;
  });

  it('may clean the address: the search that a reader came for stays', async () => {
    const plan = await showPage();
    location.hash = '#search=2.10';
    await until(() => fieldOf(plan).value === '2.10', 'It did not search.');
    await settled();
    history.replaceState(null, '', bareAddress);
    await settled();
    expect(fieldOf(plan).value).to.equal('2.10');
    expect(seenGoals(plan)).to.deep.equal(['2', '2.10']);
  });

  it('with a variable called navigation has its plan', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'navigation');
    Object.defineProperty(window, 'navigation', { configurable: true, value: {} });
    const plan = await showPage('#goal-2_10');
    press(plan, '#goal-2_10');
    await reaches(plan, '2.10');
    plan.remove();
    Reflect.deleteProperty(window, 'navigation');
    if (own) Object.defineProperty(window, 'navigation', own);
  });
});
