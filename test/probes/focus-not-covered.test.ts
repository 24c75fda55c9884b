import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { describeWith } from '../support/engine.js';
import { press } from '../support/keyboard.js';
import { showNews, torunNews } from '../support/news.js';
import { focusedNode } from '../support/nodes.js';
import { nameOf } from '../support/page-parts.js';
import { stylePage } from '../support/page-styles.js';
import { one, showPlan, torun } from '../support/strategy-plan.js';
import { until } from '../support/until.js';

const HEADER_PX = 88;

/** How many CSS pixels of what has the focus are under the header. */
const covered = (): number =>
  document.querySelector('header')!.clientHeight -
  (focusedNode()?.getBoundingClientRect().top ?? 0);

/** A page that keeps nothing free for its header. */
describe('under a sticky header of the page', () => {
  let header: HTMLElement;
  let last: HTMLElement;
  beforeEach(() => {
    stylePage(`
      header { position: fixed; z-index: 1; inset: 0 0 auto; block-size: ${HEADER_PX}px; background: #ddd }
      body { padding-block: 200px }
      footer { padding-block-start: 800px }
    `);
    header = document.createElement('header');
    document.body.prepend(header);
    last = document.createElement('footer');
    last.innerHTML = '<button>Last</button>';
    document.body.append(last);
  });
  afterEach(() => {
    header.remove();
    last.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  /** Goes back through the page to its top, and says what was under the header on the way. */
  async function goBack(): Promise<string[]> {
    document.body.append(last);
    last.querySelector('button')!.focus();
    const top = scrollY;
    const found: string[] = [];
    await sendKeys({ down: 'Shift' });
    for (;;) {
      await press('Tab');
      const focused = focusedNode();
      if (!focused || focused === document.body) break;
      if (covered() > 0) found.push(`${nameOf(focused)}: ${covered()}px`);
    }
    await sendKeys({ up: 'Shift' });
    expect(scrollY, 'The page is long enough to scroll.').to.be.below(top - 500);
    return found;
  }

  for (const [hash, selector] of [
    ['#goal=2', '[data-key="2"]'],
    ['#goal=2.10', '[data-key="2.10"]'],
    ['#search=miasta', '#search'],
  ] as const) {
    it(`nothing is hidden of what the link ${hash} leads to`, async () => {
      location.hash = hash;
      await showPlan(html`<strategy-goals lang="pl" src=${torun} controls></strategy-goals>`);
      await until(() => focusedNode()?.matches(selector), 'the focus is to be there');
      expect(covered()).to.be.at.most(0);
    });
  }

  it('nothing is hidden of a goal that a link leads to under a header of 180 pixels, nor without focus', async () => {
    header.style.blockSize = '180px';
    const plan = await showPlan(html`<strategy-goals lang="pl" src=${torun}></strategy-goals>`);
    // As in a background tab, where nothing has the focus.
    plan.shadowRoot!.addEventListener('focusin', ({ target }) => (target as HTMLElement).blur());
    location.hash = '#goal-2_10';
    const goal = one(plan, '[data-key="2.10"]');
    await until(() => goal.checkVisibility() && scrollY > 0, 'the goal is to be on the screen');
    await until(() => goal.getBoundingClientRect().top >= 180, 'it is to be below the header');
    expect(goal.getBoundingClientRect().bottom).to.be.below(innerHeight);
  });

  describeWith(
    'emulation',
    'nothing is hidden of what somebody comes to with Shift and Tab',
    () => {
      it('in a plan', async () => {
        await showPlan(
          html`<strategy-goals lang="pl" src=${torun} controls open-depth="1"></strategy-goals>`,
        );
        expect(await goBack()).to.deep.equal([]);
      });

      it('in a plan under a header of 180 pixels', async () => {
        header.style.blockSize = '180px';
        await showPlan(html`<strategy-goals lang="pl" src=${torun} controls></strategy-goals>`);
        expect(await goBack()).to.deep.equal([]);
      });

      it('in a list of news', async () => {
        const feed = await torunNews('pl');
        const items = feed.items.map((item) => ({ ...item, url: 'https://example.org/' }));
        await showNews({ ...feed, items });
        expect(await goBack()).to.deep.equal([]);
      });
    },
  );
});
