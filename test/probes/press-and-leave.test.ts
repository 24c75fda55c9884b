import { sendMouse } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { describeWith } from '../support/engine.js';
import { nameOf } from '../support/page-parts.js';
import { nextTask } from '../support/until.js';
import { controlsOf, hasControls, whatIsShown } from '../support/what-is-shown.js';

type Point = [number, number];

/** A corner of the window, where nothing of ours is. */
const AWAY: Point = [1, 1];

function middleOf(control: Element): Point {
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

describeWith('emulation', 'somebody who presses the wrong button', () => {
  let all: AllStates;
  beforeEach(async () => (all = await showAllStates('pl', hasControls)));
  afterEach(async () => {
    await sendMouse({ type: 'move', position: AWAY });
    all.page.remove();
  });

  /** The kinds of buttons that do something before they are let go, or after they were left. */
  async function hasty(): Promise<string[]> {
    const before = String(whatIsShown(all));
    const found: string[] = [];
    for (const button of controlsOf(all).filter((control) => control.matches('button'))) {
      await sendMouse({ type: 'move', position: middleOf(button) });
      await sendMouse({ type: 'down' });
      await nextTask();
      const isPressed = button.matches(':active');
      const whilePressed = String(whatIsShown(all));
      await sendMouse({ type: 'move', position: AWAY });
      await sendMouse({ type: 'up' });
      await nextTask();
      const afterwards = String(whatIsShown(all));
      if (!isPressed) found.push(`${nameOf(button)} was not hit`);
      if (whilePressed !== before || afterwards !== before) found.push(nameOf(button));
    }
    return found;
  }

  it('moves the finger off it before letting go, and nothing has happened', async () => {
    expect(await hasty()).to.deep.equal([]);
  });

  it('but it is noticed where a button acts when it is pressed down', async () => {
    const first = controlsOf(all).find((control) => control.matches('.toggle'))!;
    first.addEventListener('pointerdown', () => first.click(), { once: true });
    expect(await hasty()).to.include(nameOf(first));
  });
});
