import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { emulate } from '../support/emulate.js';
import { describeWith } from '../support/engine.js';
import { illegible } from '../support/legibility.js';
import { holderOf, rendered, textsIn } from '../support/page-parts.js';
import { words } from '../support/words.js';

describeWith('emulation', 'on paper, in every state,', () => {
  let all: AllStates;
  before(async () => (all = await showAllStates('pl')));
  after(() => all.page.remove());
  beforeEach(() => emulate({}, 'print'));

  const found = (look: (element: HTMLElement) => readonly string[]): string[] =>
    all.shown.flatMap(({ state, element }) =>
      look(element).map((what) => `${state.name}: ${what}`),
    );

  it('all that can be opened is open', () => {
    const unseen = (element: HTMLElement) =>
      [...element.shadowRoot!.querySelectorAll('.panel')].filter(
        (panel) =>
          !panel.closest('[hidden=""]') && !panel.checkVisibility({ contentVisibilityAuto: true }),
      );
    expect(found((element) => unseen(element).map(({ id }) => id))).to.deep.equal([]);
  });

  it('nothing stands there that only a finger or a key makes use of', () => {
    const useless = (element: HTMLElement) =>
      rendered(element, 'button:not(.toggle), input, search, .copy, [aria-live="polite"]').map(
        words,
      );
    expect(found(useless)).to.deep.equal([]);
  });

  it('the address of each link follows it', () => {
    const silent = (element: HTMLElement) =>
      rendered(element, 'a[href]')
        .filter(
          (link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')!),
        )
        .map(words);
    expect(found(silent)).to.deep.equal([]);
    expect(found((element) => rendered(element, 'a[href]').map(words)).length).to.be.above(10);
  });

  it('every word can be read', () => {
    expect(found(illegible)).to.deep.equal([]);
  });

  it('dark words stand on white, though the page is dark on the screen', async () => {
    await all.switchTo('pl', 'light');
    const colours = new Set(
      all.shown.flatMap(({ element }) =>
        textsIn(element).map((text) => getComputedStyle(holderOf(text)).color),
      ),
    );
    expect([...colours]).to.include('rgb(0, 0, 0)');
  });
});
