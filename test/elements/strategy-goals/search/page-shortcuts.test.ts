import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StrategyGoals } from '../../../../src/elements/strategy-goals/strategy-goals.js';
import { press } from '../../../support/keyboard.js';
import { fieldOf, seenGoals, showTorun } from '../../../support/plan-search.js';
import { openGoals, toggleOf } from '../../../support/strategy-plan.js';
import { until } from '../../../support/until.js';

/** What the page has noticed. */
let keys: string[];

const isTextField = (target: Element) => /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** As most pages write it. */
function shortcuts(event: KeyboardEvent): void {
  if (isTextField(event.target as Element)) return;
  keys.push(`${event.type} ${event.key}`);
  event.preventDefault();
}

/** As libraries do, hotkeys-js or Mousetrap. */
function early(event: KeyboardEvent): void {
  if (!(event.target as HTMLElement).isContentEditable) shortcuts(event);
}

const TYPES = ['keydown', 'keypress', 'keyup'] as const;

function listen(handler: (event: KeyboardEvent) => void, capture: boolean): void {
  TYPES.forEach((type) => document.addEventListener(type, handler, { capture }));
}

afterEach(() => {
  for (const type of TYPES) {
    document.removeEventListener(type, shortcuts);
    document.removeEventListener(type, early, { capture: true });
  }
});

describe('a page whose shortcuts are single keys', () => {
  let plan: StrategyGoals;
  beforeEach(async () => {
    plan = await showTorun();
    keys = [];
  });

  for (const [when, handler] of [
    ['after', shortcuts],
    ['before', early],
  ] as const) {
    it(`hears of them ${when} our search, and a citizen types there what they like`, async () => {
      listen(handler, handler === early);
      fieldOf(plan).focus();
      await sendKeys({ type: 'miejsz sc' });
      for (const key of ['Home', 'Delete', 'End', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
        await press(key);
      }
      for (const key of ['Backspace', 'm', 'Backspace']) await press(key);
      expect(fieldOf(plan).value).to.equal('iejs sc');
      expect(keys).to.be.empty;
    });
  }

  it('gets its shortcuts elsewhere on the page, also beside the search', async () => {
    listen(early, true);
    fieldOf(plan).focus();
    toggleOf(plan, '1').focus();
    await press('s');
    expect(keys).to.include('keydown s');
  });

  it('gets shortcuts with Control, and Escape, Tab and Enter', async () => {
    fieldOf(plan).focus();
    listen(shortcuts, false);
    await sendKeys({ down: 'Control' });
    await press('k');
    await sendKeys({ up: 'Control' });
    for (const key of ['Enter', 'Escape', 'Tab']) await press(key);
    const pressed = keys.filter((key) => key.startsWith('keydown'));
    expect(pressed).to.deep.equal(
      ['Control', 'k', 'Enter', 'Escape', 'Tab'].map((key) => `keydown ${key}`),
    );
  });

  // WebKit makes no event by script in which AltGr is held.
  const held = new KeyboardEvent('keydown', { modifierAltGraph: true });
  const itWithAltGr = held.getModifierState('AltGraph') ? it : it.skip;

  itWithAltGr('gets no letter that is typed with AltGr, such as “ś” on Windows', () => {
    listen(shortcuts, false);
    fieldOf(plan).focus();
    const letter = { key: 'ś', ctrlKey: true, altKey: true, bubbles: true, composed: true };
    const press = (more: object) =>
      fieldOf(plan).dispatchEvent(new KeyboardEvent('keydown', { ...letter, ...more }));
    press({ modifierAltGraph: true });
    expect(keys).to.be.empty;
    press({});
    expect(keys).to.deep.equal(['keydown ś']);
  });

  it('gets the keys of an element of its own that is in the tag', async () => {
    const own = document.createElement('button');
    plan.data = { goals: [] };
    plan.append(own);
    await until(() => own.checkVisibility(), 'The HTML of the page did not show.');
    own.focus();
    listen(shortcuts, false);
    await press('Enter');
    expect(keys).to.include('keydown Enter');
  });

  it('lets a citizen open a goal with Space or Enter', async () => {
    listen(shortcuts, false);
    toggleOf(plan, '2').focus();
    await press('Space');
    expect(openGoals(plan)).to.deep.equal(['2']);
    await press('Enter');
    expect(openGoals(plan)).to.be.empty;
  });

  it('is not told that the plan is edited while nobody types', () => {
    expect(plan.isContentEditable).to.be.false;
    fieldOf(plan).focus();
    expect(plan.isContentEditable).to.be.true;
    fieldOf(plan).blur();
    expect(plan.isContentEditable).to.be.false;
    expect(seenGoals(plan)).to.have.length(4);
  });
});
