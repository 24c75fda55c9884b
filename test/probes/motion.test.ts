import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { showAllStates, type AllStates } from '../support/all-states.js';
import type { StrategyGoals } from '../../src/elements/strategy-goals/strategy-goals.js';
import { rendered } from '../support/page-parts.js';
import { stylePage } from '../support/page-styles.js';

describe('nothing moves', () => {
  let all: AllStates;
  before(async () => (all = await showAllStates('pl')));
  after(() => all.page.remove());

  /** What is moving right now, in every shadow root and on its host. */
  const moving = (): string[] =>
    all.shown.flatMap(({ state, element }) =>
      [
        ...element.getAnimations(),
        ...[...element.shadowRoot!.children].flatMap((part) =>
          part.getAnimations({ subtree: true }),
        ),
      ].map((animation) => `${state.name}: ${animation.constructor.name}`),
    );

  /** Presses all buttons but those that copy, and looks at once and after the next frame. */
  async function movingWhileUsed(): Promise<string[]> {
    const found = moving();
    for (const buttons of ['.toggle', 'button:not(.toggle, .copy)']) {
      const pressed = all.shown.flatMap(({ element }) => rendered(element, buttons));
      pressed.forEach((button) => button.click());
      await Promise.all(all.shown.map(({ element }) => (element as LitElement).updateComplete));
      found.push(...moving());
      await new Promise((resolve) => requestAnimationFrame(resolve));
      found.push(...moving());
    }
    return found;
  }

  it('in any state, while it is read and while all its buttons are pressed', async () => {
    expect(await movingWhileUsed()).to.deep.equal([]);
  });

  it('a link to a goal jumps there, also on a page that scrolls smoothly', async () => {
    stylePage('html { scroll-behavior: smooth }');
    const plan = all.of('strategy-goals-news') as StrategyGoals;
    const goalTop = () =>
      plan.shadowRoot!.querySelector('[data-key="4"]')!.getBoundingClientRect().top;
    expect(Math.abs(goalTop())).to.be.above(innerHeight);
    await plan.reveal('4');
    expect(goalTop()).to.be.within(0, innerHeight);
  });

  it('and a motion would be noticed', async () => {
    const moved = new CSSStyleSheet();
    moved.replaceSync('.toggle::after { transition: rotate 0.15s }');
    for (const { element } of all.shown) element.shadowRoot!.adoptedStyleSheets.push(moved);
    expect(await movingWhileUsed()).to.include('strategy-goals-closed: CSSTransition');
  });
});
