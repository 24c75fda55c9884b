import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { emulate } from '../support/emulate.js';
import { describeWith } from '../support/engine.js';
import { illegible } from '../support/legibility.js';
import { holderOf, nameOf, rendered, textsIn } from '../support/page-parts.js';
import { stylePage } from '../support/page-styles.js';
import { contrast } from '../support/pixels.js';
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

  it('nothing is there that only a finger or a key makes use of', () => {
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

  it('all words are dark enough for white paper, where the page prints black ones', () => {
    document.documentElement.style.colorScheme = 'dark';
    stylePage('@media print { :root { color-scheme: light !important } }');
    const pale: string[] = [];
    for (const text of all.shown.flatMap(({ element }) => textsIn(element))) {
      const holder = holderOf(text);
      const context = new OffscreenCanvas(1, 1).getContext('2d')!;
      context.fillStyle = getComputedStyle(holder).color;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      if (contrast([red, green, blue], [255, 255, 255]) < 7) pale.push(nameOf(holder));
    }
    expect(pale).to.deep.equal([]);
  });
});
