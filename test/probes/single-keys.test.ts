import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { describeWith } from '../support/engine.js';
import { focusedNode } from '../support/nodes.js';
import { nameOf } from '../support/page-parts.js';
import { controlsOf, hasControls, whatIsShown } from '../support/what-is-shown.js';

/** What somebody says, or types by mistake, who does not mean our elements. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789?/.,;-+*#';

describeWith('emulation', 'a letter, number or sign that is typed', () => {
  let all: AllStates;
  beforeEach(async () => (all = await showAllStates('pl', hasControls)));
  afterEach(() => all.page.remove());

  /** The kinds of controls at which typing does something, though they are no field. */
  async function thatReact(): Promise<string[]> {
    const found: string[] = [];
    for (const control of controlsOf(all)) {
      if (control.matches('input')) continue;
      control.focus();
      const before = whatIsShown(all);
      await sendKeys({ type: LETTERS });
      const isSame = focusedNode() === control && String(whatIsShown(all)) === String(before);
      if (!isSame) found.push(nameOf(control));
    }
    return found;
  }

  it('does nothing at any button or link', async () => {
    expect(await thatReact()).to.deep.equal([]);
  });

  it('but it is noticed where it does', async () => {
    const [first] = controlsOf(all).filter((control) => control.matches('.toggle'));
    first!.addEventListener('keydown', ({ key }) => key === 'k' && first!.click());
    expect(await thatReact()).to.include(nameOf(first!));
  });
});
