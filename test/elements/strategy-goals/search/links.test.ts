import { expect, fixture, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../../src/elements/strategy-goals/strategy-goals.js';
import {
  buttonOf,
  fieldOf,
  nextOutcome,
  outcome,
  seenGoals,
  showTorun,
  type,
} from '../../../support/plan-search.js';
import {
  all,
  focused,
  openGoals,
  showPlan,
  showPlans,
  torun,
} from '../../../support/strategy-plan.js';
import { until } from '../../../support/until.js';
import { expectSame } from '../../../support/nodes.js';

const page = location.pathname + location.search;
const address = location.origin + page;

const followLink = (hash: string) => (location.hash = hash);

afterEach(() => history.replaceState(null, '', page));

/** Puts a clipboard in the place of the browser's. */
function useClipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText && { writeText },
  });
}
afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

describe('copying a link', () => {
  let copied: string[];
  beforeEach(() => {
    copied = [];
    useClipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
  });

  it('a citizen copies the link to 2.10; it is said, and the page stays where it is', async () => {
    const plan = await showTorun();
    buttonOf(plan, 'Skopiuj link do 2.10. …').click();
    expect(await nextOutcome(plan)).to.equal('Skopiowano link.');
    expect(copied).to.deep.equal([`${address}#goal-2_10`]);
    expect(location.hash).to.equal('');
  });

  it('the person who gets that link arrives at the goal', async () => {
    const plan = await showTorun();
    buttonOf(plan, 'Skopiuj link do 2.10. …').click();
    await until(() => copied.length > 0, 'Nothing was copied.');
    followLink(new URL(copied[0]!).hash);
    await until(() => focused(plan)?.dataset['key'] === '2.10', 'The focus did not go there.');
  });

  it('a citizen copies the link to what was found', async () => {
    const plan = await showTorun();
    await type(plan, 'zieleń & parki');
    await type(plan, 'rozwój miasta');
    buttonOf(plan, 'Skopiuj link do tych wyników').click();
    await until(() => copied.length > 0, 'Nothing was copied.');
    expect(new URLSearchParams(new URL(copied[0]!).hash.slice(1)).get('search')).to.equal(
      'rozwój miasta',
    );
  });

  it('there is no link to nothing', async () => {
    const plan = await showTorun();
    await type(plan, 'zamek');
    expect(() => buttonOf(plan, 'Skopiuj link do tych wyników')).to.throw();
  });

  it('of two plans on one page, the link names the one', async () => {
    const [, second] = await showPlans(html`
      <strategy-goals lang="pl" id="a" src=${torun} controls></strategy-goals>
      <strategy-goals lang="pl" id="b" src=${torun} controls></strategy-goals>
    `);
    buttonOf(second!, 'Skopiuj link do 1.1. …').click();
    await until(() => copied.length > 0, 'Nothing was copied.');
    expect(copied).to.deep.equal([`${address}#goal-1_1--in-b`]);
  });

  it('of one plan, the link does not name it: its page may call it something else one day', async () => {
    const plan = await showPlan(
      html`<strategy-goals lang="pl" id="a" src=${torun} controls></strategy-goals>`,
    );
    buttonOf(plan, 'Skopiuj link do 1.1. …').click();
    await until(() => copied.length > 0, 'Nothing was copied.');
    expect(copied).to.deep.equal([`${address}#goal-1_1`]);
  });

  it('a tick in the place of the picture tells the eye which link it was', async () => {
    const plan = await showTorun();
    const pictures = () => all(plan, '.copy path').map((path) => path.getAttribute('d'));
    const before = pictures();
    buttonOf(plan, 'Skopiuj link do 1. …').click();
    await nextOutcome(plan);
    expect(pictures()[0]).to.not.equal(before[0]);
    expect(pictures().slice(1)).to.deep.equal(before.slice(1));
    buttonOf(plan, 'Skopiuj link do 2. …').click();
    await until(() => pictures()[0] === before[0], 'The first tick stayed.');
  });

  it('a goal that no link can name has no button for it, one with an id has', async () => {
    const data = { goals: [{ title: 'Bez numeru' }, { id: 'zielen', title: 'Zieleń' }] };
    const plan = await showPlan(
      html`<strategy-goals lang="pl" .data=${data} controls></strategy-goals>`,
    );
    expect(all(plan, '.copy').map((button) => button.ariaLabel)).to.deep.equal([
      'Skopiuj link do Zieleń',
    ]);
  });

  for (const [why, writeText] of [
    ['has no clipboard, as without https', undefined],
    ['refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
  ] as const) {
    it(`where the browser ${why}, the link is in the address bar, and that is said`, async () => {
      useClipboard(writeText);
      const plan = await showTorun();
      buttonOf(plan, 'Skopiuj link do 2.10. …').click();
      expect(await nextOutcome(plan)).to.equal(
        'Przeglądarka nie pozwala kopiować. Link jest teraz w pasku adresu.',
      );
      expect(location.hash).to.equal('#goal-2_10');
    });
  }

  it('in a frame, which has no address bar, the link itself is said', async () => {
    useClipboard(undefined);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Ramka"></iframe>`);
    const plan = await showTorun();
    frame.contentDocument!.body.append(plan);
    buttonOf(plan, 'Skopiuj link do 2.10. …').click();
    expect(await nextOutcome(plan)).to.match(/^Przeglądarka nie .* Oto link: http.*#goal-2_10$/);
    expect(location.hash).to.equal('');
    // A frame that goes away tells nothing to what is in it.
    plan.remove();
  });
});

describe('where there is no clipboard', () => {
  beforeEach(() => useClipboard(undefined));

  for (const name of ['Skopiuj link do tych wyników', 'Skopiuj link do 2.10. …']) {
    it(`“${name}” leaves the search, the focus and its message where they are`, async () => {
      const plan = await showTorun();
      await type(plan, '2.1');
      await nextOutcome(plan);
      const button = buttonOf(plan, name);
      button.focus();
      button.click();
      await until(() => outcome(plan).includes('w pasku adresu'), 'Nothing was said.');
      // A browser tells of a new fragment in a task of its own.
      await new Promise((resolve) => setTimeout(resolve, 50));
      expectSame(focused(plan), button);
      expect(seenGoals(plan)).to.deep.equal(['2', '2.1', '2.10', '2.11']);
      expect(outcome(plan)).to.include('w pasku adresu');
      expect(location.hash).to.match(/^#(goal-2_10|search=2\.1)$/);
    });
  }
});

describe('a link to a search', () => {
  const arrives = (plan: StrategyGoals) =>
    until(() => focused(plan)?.id === 'search', 'The focus did not go to the search.');

  it('shows what is found, says how much, and leads into the field', async () => {
    followLink('#search=2.1');
    const plan = await showTorun();
    await arrives(plan);
    // An engine may tell late that the address has changed, and the plan looks again.
    await until(() => fieldOf(plan).value === '2.1', 'It did not search.');
    expect(seenGoals(plan)).to.deep.equal(['2', '2.1', '2.10', '2.11']);
    expect(await nextOutcome(plan)).to.equal('3 wyniki w 31 celach');
  });

  it('works on an open page, Back returns to the search before, and an address without one ends it', async () => {
    const plan = await showTorun();
    followLink('#search=2.1');
    await arrives(plan);
    followLink('#search=3.1');
    await until(() => seenGoals(plan).includes('3.1'), 'The second link led nowhere.');
    history.back();
    await until(() => seenGoals(plan).includes('2.1'), 'Back led nowhere.');
    followLink('');
    await until(() => fieldOf(plan).value === '', 'The search stayed.');
    expect(seenGoals(plan)).to.deep.equal(['1', '2', '3', '4']);
  });

  it('a search that the reader has gone on with stays, whatever the address', async () => {
    const plan = await showTorun();
    followLink('#search=2.1');
    await arrives(plan);
    await type(plan, '2.10');
    followLink('#contact');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seenGoals(plan)).to.deep.equal(['2', '2.10']);
  });

  it('a link to a goal ends a search that hides it', async () => {
    const plan = await showTorun();
    await type(plan, '3.1');
    followLink('#goal=2.10');
    await until(() => focused(plan)?.dataset['key'] === '2.10', 'The focus did not go there.');
    expect(fieldOf(plan).value).to.equal('');
    expect(openGoals(plan)).to.deep.equal(['2']);
  });

  it('of two plans, is answered by the one that the link names', async () => {
    followLink('#search=2.10&in=b');
    const [first, second] = await showPlans(html`
      <strategy-goals lang="pl" id="a" src=${torun} controls></strategy-goals>
      <strategy-goals lang="pl" id="b" src=${torun} controls></strategy-goals>
    `);
    await arrives(second!);
    expect(fieldOf(first!).value).to.equal('');
    expect(seenGoals(first!)).to.deep.equal(['1', '2', '3', '4']);
    followLink('#search=3.1&in=a');
    await until(() => fieldOf(first!).value === '3.1', 'The link led nowhere.');
    expect(seenGoals(second!)).to.deep.equal(['1', '2', '3', '4']);
  });

  it('is answered by the plan that has a search', async () => {
    followLink('#search=2.10');
    const [first, second] = await showPlans(html`
      <strategy-goals lang="pl" src=${torun}></strategy-goals>
      <strategy-goals lang="pl" src=${torun} controls></strategy-goals>
    `);
    await arrives(second!);
    expect(seenGoals(first!)).to.deep.equal(['1', '2', '3', '4']);
  });

  it('leads nowhere where the page has taken the search away', async () => {
    followLink('#search=2.10');
    const plan = await showPlan(
      html`<strategy-goals
        lang="pl"
        src=${torun}
        controls
        controlslist="nosearch"
      ></strategy-goals>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.activeElement).to.equal(document.body);
    expect(seenGoals(plan)).to.deep.equal(['1', '2', '3', '4']);
  });
});
