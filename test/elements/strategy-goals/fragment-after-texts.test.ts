import { fixture, html } from '@open-wc/testing';
import '../../../src/define/strategy-goals.js';
import { inState, until, nextTask } from '../../support/until.js';
import { focusedNode } from '../../support/nodes.js';
describe('a link into a plan', () => {
  it('#goal=… is followed where the texts of the language come after the data', async () => {
    location.hash = '#goal=1.1';
    const holder = await fixture(html`<div></div>`);
    const element = document.createElement('strategy-goals');
    element.lang = 'en';
    element.data = {
      title: 'Plan',
      goals: [{ number: '1', title: 'Goal', goals: [{ number: '1.1', title: 'Sub' }] }],
    };
    holder.append(element);
    await inState(element, 'ready');
    await nextTask();
    await until(
      () => (focusedNode() as HTMLElement).dataset['key'] === '1.1',
      'the goal is to be focused',
    );
  });
});
