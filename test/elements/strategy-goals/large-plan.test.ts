import { expect, html } from '@open-wc/testing';
import '../../../src/define/strategy-goals.js';
import { largePlan } from '../../support/large-plan.js';
import { markedWords, nextOutcome, seenGoals, type } from '../../support/plan-search.js';
import { all, focused, one, showPlan } from '../../support/strategy-plan.js';
import { until } from '../../support/until.js';
import { expectSame } from '../../support/nodes.js';

const GROUPS = 400;
const IN_EACH = 25;

describe('a plan of 10,000 goals, which is faster than its size', () => {
  // One for all tests: to make it takes a while.
  const plan = document.createElement('strategy-goals');
  before(async function () {
    this.timeout(60_000);
    plan.lang = 'pl';
    plan.openDepth = 1;
    plan.controls = true;
    plan.data = largePlan(GROUPS, IN_EACH);
    document.body.append(plan);
    await until(
      () => plan.shadowRoot!.querySelector('.bar:not(.arriving)'),
      'The controls were not shown.',
    );
    await plan.updateComplete;
  });
  after(() => plan.remove());

  it('has every word of it on the page, in the order in which it is read', () => {
    const texts = all(plan, '.leaf').map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(texts.length).to.equal(GROUPS * IN_EACH);
    const right = (index: number) => {
      const group = Math.floor(index / IN_EACH) + 1;
      const goal = (index % IN_EACH) + 1;
      return `Cel ${group}.${goal}. Zadanie ${goal} celu ${group}`;
    };
    expect(texts.filter((text, index) => text !== right(index)).slice(0, 3)).to.be.empty;
  });

  it('can be marked from its first goal to its last, what was never on the screen too', () => {
    const selection = getSelection()!;
    const [first] = all(plan, '.leaf');
    const last = all(plan, '.leaf').at(-1)!;
    selection.setBaseAndExtent(first!, 0, last, last.childNodes.length);
    const [range] = selection.getComposedRanges({ shadowRoots: [plan.shadowRoot!] });
    expectSame(range?.startContainer, first);
    expectSame(range?.endContainer, last);
    selection.removeAllRanges();
  });

  it('is searched, and every hit is seen and marked', async () => {
    await type(plan, 'zadanie 25 celu 399');
    expect(await nextOutcome(plan)).to.match(/^1 wynik w /);
    expect(seenGoals(plan)).to.deep.equal(['399', '399.25']);
    expect(markedWords(plan)).to.include.members(['Zadanie', '25', 'celu', '399']);
    await type(plan, '');
    expect(all(plan, '.leaf[hidden]').length).to.equal(0);
  });

  it('has only those marked of what somebody typed last', async () => {
    await type(plan, 'zadanie');
    await type(plan, 'celu 399');
    await nextOutcome(plan);
    // In the level, the number and twice in the title of each goal, “Cel” as well as “celu”; and in the heading.
    expect(markedWords(plan).filter((word) => word === 'celu').length).to.equal(IN_EACH);
    expect(markedWords(plan).length).to.equal(IN_EACH * 4 + 4);
    await type(plan, '');
  });

  it('says that it is loaded when all of it is there', async () => {
    const other = document.createElement('strategy-goals');
    let shown = 0;
    other.addEventListener('load', () => (shown = all(other, '.leaf').length));
    other.data = largePlan(GROUPS, IN_EACH);
    document.body.append(other);
    await until(() => shown > 0, 'It did not say that it is loaded.');
    other.remove();
    expect(shown).to.equal(GROUPS * IN_EACH);
  });

  it('takes a reader to its last goal, also one who asks before any is there', async () => {
    const other = document.createElement('strategy-goals');
    other.data = largePlan(GROUPS, IN_EACH);
    document.body.append(other);
    expect(await other.reveal('400.25')).to.be.true;
    expect(focused(other)?.dataset['key']).to.equal('400.25');
    other.remove();
  });

  it('opens and closes one goal and leaves the others alone', async () => {
    const toggle = one(plan, 'button[data-key="400"]');
    toggle.click();
    await plan.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(all(plan, 'button[aria-expanded="true"]').length).to.equal(GROUPS - 1);
  });
});

describe('a search in a plan of 400 goals', () => {
  it('has every hit marked, down to the last goal', async () => {
    const count = 400;
    const plan = await showPlan(
      html`<strategy-goals lang="pl" controls .data=${largePlan(16, count / 16)}></strategy-goals>`,
    );
    await type(plan, 'zadanie');
    await until(() => markedWords(plan).length === count, 'Not every hit was marked.');
    await type(plan, '');
    expect(markedWords(plan)).to.be.empty;
  });
});
