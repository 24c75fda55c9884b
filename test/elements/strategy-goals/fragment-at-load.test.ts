import { expect, fixture, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { focused, openGoals } from '../../support/strategy-plan.js';
import { until } from '../../support/until.js';

const page = new URL('../../support/plan-page.html', import.meta.url).href;

/** Opens a page with two plans, as a citizen does who follows a link from elsewhere. */
async function openPage(hash: string) {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" src=${page + hash} width="600" height="400"></iframe>`,
  );
  const plans = () => [
    ...(frame.contentDocument?.querySelectorAll<StrategyGoals>('strategy-goals') ?? []),
  ];
  await until(
    () => plans().length === 2 && plans().every(({ state }) => state === 'ready'),
    'The page did not show its plans.',
  );
  for (const plan of plans()) await plan.updateComplete;
  const [first, second] = plans();
  return {
    first: first!,
    second: second!,
    document: frame.contentDocument!,
    window: frame.contentWindow!,
  };
}

const reaches = (plan: StrategyGoals, key: string) =>
  until(() => focused(plan)?.dataset['key'] === key, `The focus did not go to ${key}.`);

describe('a page opened at a goal', () => {
  it('a citizen who comes by a link to 2.10 finds it open, on the screen, and with the focus', async () => {
    const { first, window } = await openPage('#goal=2.10');
    await reaches(first, '2.10');
    expect(openGoals(first)).to.deep.equal(['2']);
    const { top, bottom } = focused(first)!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(window.innerHeight);
  });

  it('a screen reader that starts at the top of a loaded page is taken there after that', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
    const order: string[] = [];
    frame.src = `${page}#goal=2.10`;
    await until(
      () => frame.contentDocument?.querySelector('strategy-goals'),
      'the page is to come',
    );
    const { contentDocument, contentWindow } = frame;
    const picture = contentDocument!.createElement('img');
    picture.src = '/__test__/slow?ms=700';
    contentDocument!.body.append(picture);
    contentWindow!.addEventListener('load', () => order.push('loaded'));
    contentWindow!.addEventListener('focusin', () => order.push('focused'));
    await until(() => order.length > 1, 'the focus is to go there');
    expect(order).to.deep.equal(['loaded', 'focused']);
  });

  it('a screen reader says that the page is loaded, then reads the goal', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
    frame.src = `${page}#goal=2.10`;
    await until(
      () => frame.contentDocument?.querySelector('strategy-goals'),
      'the page is to come',
    );
    const window = frame.contentWindow!;
    const waiting: [wait: number, run: () => void][] = [];
    // However long it has taken here.
    Object.assign(window.performance, { now: () => 100, getEntriesByType: () => [] });
    Object.assign(window, {
      setTimeout: (run: () => void, wait: number) => waiting.push([wait, run]),
    });
    const plan = () => frame.contentDocument!.querySelector('strategy-goals')!;
    await until(() => plan().state === 'ready', 'the goals are to come');
    await until(() => waiting.some(([wait]) => wait >= 300 && wait < 1000), 'it is to wait');
    expect(focused(plan())).to.equal(null);
    waiting.filter(([wait]) => wait < 1000).forEach(([, run]) => run());
    await reaches(plan(), '2.10');
  });

  it('a citizen who comes by a link to a task of the second plan is taken there', async () => {
    const { first, second } = await openPage('#goal=2.1.10');
    await reaches(second, '2.1.10');
    expect(openGoals(second)).to.deep.equal(['2', '2.1']);
    expect(openGoals(first)).to.be.empty;
  });

  it('both plans have a 1.1, and the one that the link names answers', async () => {
    const { first, second } = await openPage('#goal=1.1&in=second');
    await reaches(second, '1.1');
    expect(openGoals(first)).to.be.empty;
  });

  for (const hash of ['', '#', '#goal=', '#second', '#%E0%A4%A']) {
    it(`at "${hash}" the focus stays at the top of the page, and nothing opens`, async () => {
      const { first, second, document, window } = await openPage(hash);
      // The plans are asked in the same turn as this question.
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
      expect(document.activeElement?.localName).to.equal('body');
      expect([...openGoals(first), ...openGoals(second)]).to.be.empty;
    });
  }
});
