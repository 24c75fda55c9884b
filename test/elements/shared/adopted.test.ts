import { expect, fixture, html } from '@open-wc/testing';
import { showGraphic } from '../../support/graphics.js';
import { showTorun } from '../../support/plan-search.js';
import { all, one, toggleOf } from '../../support/strategy-plan.js';

describe('an element that a script moves into a frame', () => {
  const frameBody = async (): Promise<HTMLElement> => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Ramka"></iframe>`);
    return frame.contentDocument!.body;
  };

  it('keeps its looks, also those of parts that came late, and works on', async () => {
    const body = await frameBody();
    const plan = await showTorun();
    const styled = () => [
      getComputedStyle(one(plan, '.card')).borderInlineStartWidth,
      getComputedStyle(one(plan, '.copy')).position,
    ];
    const before = styled();
    expect(before).to.deep.equal(['6px', 'relative']);
    body.append(plan);
    await plan.updateComplete;
    expect(styled()).to.deep.equal(before);
    toggleOf(plan, '1').click();
    await plan.updateComplete;
    expect(all(plan, '[aria-expanded="true"]')).to.have.length(1);
    // A frame that goes away tells nothing to what is in it.
    plan.remove();
  });

  it('is as large as before, if it is a graphic', async () => {
    const body = await frameBody();
    const flag = await showGraphic('eu-flag', {});
    const { width } = flag.getBoundingClientRect();
    body.append(flag);
    await flag.updateComplete;
    expect(flag.getBoundingClientRect().width).to.equal(width);
  });
});
