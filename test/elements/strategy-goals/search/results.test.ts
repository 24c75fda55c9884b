import { sendKeys } from '@web/test-runner-commands';
import { expect, html } from '@open-wc/testing';
import type { StrategyGoals } from '../../../../src/elements/strategy-goals/strategy-goals.js';
import { announcements } from '../../../support/announcements.js';
import { press } from '../../../support/keyboard.js';
import { expectSame } from '../../../support/nodes.js';
import { stylePage } from '../../../support/page-styles.js';
import {
  buttonOf,
  fieldOf,
  outcome,
  seenGoals,
  showTorun,
  type,
} from '../../../support/plan-search.js';
import {
  all,
  focused,
  one,
  openGoals,
  showPlan,
  toggleOf,
} from '../../../support/strategy-plan.js';
import { until } from '../../../support/until.js';

/** The goal whose heading or line has the focus; nothing if a button or field in it has. */
const reached = (plan: StrategyGoals): string | undefined => {
  const at = focused(plan);
  return at?.dataset['key'] ?? at?.querySelector<HTMLElement>(':scope > .toggle')?.dataset['key'];
};

const untilReached = (plan: StrategyGoals, key: string): Promise<void> =>
  until(
    () => reached(plan) === key && focused(plan)?.localName !== 'button',
    () => `${key} was not reached, but ${reached(plan)}`,
  );

const pressWithShift = async (key: string): Promise<void> => {
  await sendKeys({ down: 'Shift' });
  await press(key);
  await sendKeys({ up: 'Shift' });
};

describe('going from result to result', () => {
  let plan: StrategyGoals;
  beforeEach(async () => {
    plan = await showTorun();
    await type(plan, '2.1');
  });

  it('Enter leads to the first result, to the next and, after the last, to the first again', async () => {
    for (const key of ['2.1', '2.10', '2.11', '2.1']) {
      await press('Enter');
      await untilReached(plan, key);
    }
    expect(seenGoals(plan)).to.deep.equal(['2', '2.1', '2.10', '2.11']);
  });

  it('Shift+Enter leads backwards, from the field to the last result', async () => {
    for (const key of ['2.11', '2.10', '2.1', '2.11']) {
      await pressWithShift('Enter');
      await untilReached(plan, key);
    }
  });

  it('Escape leads back to the field, where Enter goes on from there', async () => {
    await press('Enter');
    await untilReached(plan, '2.1');
    await press('Escape');
    expectSame(focused(plan), fieldOf(plan));
    expect(fieldOf(plan).value).to.equal('2.1');
    await press('Enter');
    await untilReached(plan, '2.10');
  });

  it('the buttons do the same; beside the result that was reached they are there again', async () => {
    buttonOf(plan, 'Następny wynik').click();
    await untilReached(plan, '2.1');
    const beside = (key: string) =>
      all(plan, `[data-key="${key}"] .step`).map((button) => button.ariaLabel);
    expect(beside('2.1')).to.deep.equal(['Poprzedni wynik', 'Następny wynik']);
    one(plan, '[data-key="2.1"] .step:last-child').click();
    await untilReached(plan, '2.10');
    expect(beside('2.1')).to.be.empty;
    buttonOf(plan, 'Poprzedni wynik').click();
    await untilReached(plan, '2.1');
  });

  it('a screen reader says which one it is of how many', async () => {
    await until(() => outcome(plan) === '3 wyniki w 31 celach', 'The count was not said.');
    const said = announcements(plan);
    await press('Enter');
    await until(() => said.length === 1, 'Nothing was said.');
    await press('Enter');
    await until(() => said.length === 2, 'Nothing was said.');
    expect(said).to.deep.equal(['Wynik 1 z 3', 'Wynik 2 z 3']);
  });

  it('a result in a goal that the reader has closed again is there to be seen', async () => {
    toggleOf(plan, '2').click();
    await plan.updateComplete;
    expect(openGoals(plan)).to.be.empty;
    fieldOf(plan).focus();
    await press('Enter');
    await untilReached(plan, '2.1');
    expect(openGoals(plan)).to.deep.equal(['2']);
  });

  it('another search begins before its first result', async () => {
    await press('Enter');
    await press('Enter');
    await untilReached(plan, '2.10');
    await type(plan, '3.1');
    await press('Enter');
    await untilReached(plan, '3.1');
    expect(outcome(plan)).to.not.include('2 z');
  });

  it('in a result that opens, the heading is reached; Tab leads to its button, where Enter opens it', async () => {
    await type(plan, 'Toruń miastem ładu');
    await press('Enter');
    await untilReached(plan, '4');
    expect(focused(plan)?.localName).to.equal('h3');
    await press('Tab');
    expectSame(focused(plan), toggleOf(plan, '4'));
    await press('Enter');
    await plan.updateComplete;
    expect(openGoals(plan)).to.deep.equal(['4']);
    expectSame(focused(plan), toggleOf(plan, '4'));
  });

  it('the next heading after the field is that of the goal with the first result', () => {
    const isAfter = (node: Element) =>
      Boolean(fieldOf(plan).compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
    const [heading] = all(plan, 'h1, h2, h3, h4, h5, h6').filter(
      (each) => isAfter(each) && each.checkVisibility(),
    );
    expectSame(heading?.querySelector('button'), toggleOf(plan, '2'));
  });

  it('where nothing is found, there is the message and “Wyczyść”, and nothing to press besides', async () => {
    await type(plan, 'zamek');
    const buttons = all(plan, 'button').filter((button) => button.checkVisibility());
    expect(buttons.map((button) => button.textContent.trim())).to.deep.equal(['Wyczyść']);
  });

  it('Enter that ends a word of an input method leads nowhere', async () => {
    const enter = { key: 'Enter', isComposing: true, bubbles: true, composed: true };
    fieldOf(plan).dispatchEvent(new KeyboardEvent('keydown', enter));
    await plan.updateComplete;
    expectSame(focused(plan), fieldOf(plan));
  });
});

describe('a result that was reached', () => {
  it('is clear of a header that the page keeps on the screen', async () => {
    stylePage(`
      header { position: sticky; top: 0; z-index: 1; block-size: 180px; background: #ddd }
      footer { block-size: 2000px }
    `);
    const header = document.createElement('header');
    const footer = document.createElement('footer');
    document.body.prepend(header);
    document.body.append(footer);
    try {
      const plan = await showTorun();
      await type(plan, '2.1');
      for (const key of ['2.1', '2.10', '2.11']) {
        await press('Enter');
        await untilReached(plan, key);
        expect(focused(plan)!.getBoundingClientRect().top).to.be.least(180);
      }
    } finally {
      header.remove();
      footer.remove();
    }
  });

  it('is the next one on the page, which has the goals by area', async () => {
    const data = {
      language: 'pl',
      areas: [
        { id: 'a', title: 'Pierwszy obszar' },
        { id: 'b', title: 'Drugi obszar' },
      ],
      goals: [
        { number: '1', title: 'Parki', area: 'b' },
        { number: '2', title: 'Park', area: 'a' },
      ],
    };
    const plan = await showPlan(
      html`<strategy-goals lang="pl" .data=${data} controls></strategy-goals>`,
    );
    await type(plan, 'park');
    await press('Enter');
    await untilReached(plan, '2');
    await press('Enter');
    await untilReached(plan, '1');
  });
});
