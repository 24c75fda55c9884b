import { sendMouse } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { describeWith } from '../support/engine.js';
import { expectSame, focusedNode } from '../support/nodes.js';
import { nameOf } from '../support/page-parts.js';
import { nextTask } from '../support/until.js';
import { controlsOf, hasControls, whatIsShown } from '../support/what-is-shown.js';

describeWith('emulation', 'somebody who only comes by', () => {
  let all: AllStates;
  beforeEach(async () => (all = await showAllStates('pl', hasControls)));
  afterEach(() => all.page.remove());

  /** The kinds of controls at which something comes, goes or changes when this is done to them. */
  async function thatChange(
    come: (control: HTMLElement) => unknown,
    controls = controlsOf(all),
  ): Promise<string[]> {
    const found: string[] = [];
    for (const control of controls) {
      const before = String(whatIsShown(all));
      await come(control);
      await nextTask();
      if (String(whatIsShown(all)) !== before) found.push(nameOf(control));
    }
    return found;
  }

  const focus = (control: HTMLElement) => {
    control.focus();
    expectSame(focusedNode(), control);
  };

  async function point(control: HTMLElement): Promise<void> {
    control.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = control.getClientRects()[0]!;
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'move', position });
    expect(control.matches(':hover'), nameOf(control)).to.be.true;
  }

  it('with the focus changes nothing: nothing opens, nothing is loaded, the page stays', async () => {
    expect(await thatChange(focus)).to.deep.equal([]);
  });

  it('with the pointer changes nothing: no words come up over others but the name of a picture', async () => {
    expect(await thatChange(point)).to.deep.equal([]);
  });

  it('but it is noticed where something does', async () => {
    const [first] = controlsOf(all).filter((control) => control.matches('.toggle'));
    for (const event of ['focus', 'pointerenter']) {
      first!.addEventListener(event, () => first!.click(), { once: true });
    }
    expect(await thatChange(focus, [first!])).to.deep.equal([nameOf(first!)]);
    expect(await thatChange(point, [first!])).to.deep.equal([nameOf(first!)]);
  });
});
