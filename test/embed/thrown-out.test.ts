import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed.js';
import { useFakeClock } from '../support/fake-clock.js';
import { settled } from '../support/settled-page.js';
import { words } from '../support/words.js';

describe('a page whose script throws out what is not its own', () => {
  const clock = useFakeClock();

  const pageWithFlag = async () => {
    const page = await fixture<HTMLElement>(html`<main lang="en"></main>`);
    page.innerHTML = '<div data-city="eu-flag">Words</div>';
    await settled();
    return page;
  };

  it('once, when it puts fresh words over the old ones: the flag comes back, with those', async () => {
    clock.isStopped = true;
    const page = await pageWithFlag();
    page.querySelector('div')!.innerHTML = 'Fresh words';
    await settled();
    clock.elapse();
    expect(page.querySelector('div')!.innerHTML).to.equal('<eu-flag>Fresh words</eu-flag>');
    clock.elapse();
  });

  it('every time: the page is not kept busy', async () => {
    clock.isStopped = true;
    let thrownOut = 0;
    const page = await pageWithFlag();
    const purist = new MutationObserver(() => {
      const flag = page.querySelector('eu-flag');
      if (!flag || thrownOut > 100) return;
      thrownOut += 1;
      flag.replaceWith(...flag.childNodes);
    });
    purist.observe(page, { childList: true, subtree: true });
    page.append(' something');
    await settled();
    expect(thrownOut).to.equal(1);
    clock.elapse();
    await settled();
    expect(thrownOut).to.equal(2);
    purist.disconnect();
    expect(words(page)).to.equal('Words something');
    page.remove();
    clock.elapse();
  });
});
