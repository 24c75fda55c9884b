import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates, type ShownState } from '../support/all-states.js';
import { describeWith } from '../support/engine.js';
import { illegible, scrollsSideways } from '../support/legibility.js';
import { addPseudoLocale, partsOf, wordsIn, wordsOfData } from '../support/pseudo-locale.js';

/** States whose language is fixed in their tag, or that say words of their own there. */
const speaksForItself = ({ state: { html } }: ShownState) => /\b(lang|alt|caption)="/.test(html);

describeWith('phone', 'a language that nobody speaks', () => {
  let all: AllStates;
  before(async () => {
    addPseudoLocale('en-XA');
    addPseudoLocale('ar-XB');
    await setViewport({ width: 320, height: 640 });
    all = await showAllStates('en-XA');
  });
  after(() => all.page.remove());

  const illegibleParts = () =>
    all.shown.flatMap(({ state, element }) =>
      illegible(element).map((problem) => `${state.name}: ${problem}`),
    );

  describe('a language with long texts', () => {
    const hardCoded = async () => {
      const data = await wordsOfData();
      return all.shown
        .filter((shown) => !speaksForItself(shown))
        .flatMap(({ state, element }) => {
          const own = wordsIn([(element as { data?: unknown }).data, ownTexts(element)]);
          return spokenIn(element.shadowRoot!)
            .flatMap((text) => partsOf(text.replace(/⟦[^⟦⟧]*⟧/g, '')))
            .filter((part) => !data.has(part) && !own.includes(part))
            .map((part) => `${state.name}: ${part}`);
        });
    };

    it('is all that the elements say: no word is written into their code', async () => {
      expect(await hardCoded()).to.deep.equal([]);
    });

    it('fits into a window of 320 pixels', () => {
      expect(illegibleParts()).to.deep.equal([]);
      expect(scrollsSideways()).to.be.false;
    });

    it('but it is noticed where a word is written into the code, seen or said', async () => {
      const root = all.of('strategy-goals-open').shadowRoot!;
      const planted = new Text('Unmarked');
      root.querySelector('p')!.append(planted);
      const button = root.querySelector('button')!;
      button.title = 'Fixed';
      const found = (await hardCoded()).join();
      planted.remove();
      button.removeAttribute('title');
      expect(found).to.contain('Unmarked').and.to.contain('Fixed');
    });
  });

  describe('a language from right to left', () => {
    before(() => all.switchTo('ar-XB'));

    it('mirrors every element', () => {
      const wrong = all.shown
        .filter((shown) => !speaksForItself(shown))
        .filter(
          ({ element }) => element.shadowRoot!.querySelector('.localized[dir="rtl"]') === null,
        );
      expect(wrong.map(({ state }) => state.name)).to.deep.equal([]);
    });

    it('puts the mark of a goal that opens to the left, and the edge of its card to the right', () => {
      // Each goal is laid out as its title is written, and those of the other plans are in English.
      const root = all.of('strategy-goals-arabic').shadowRoot!;
      const toggle = root.querySelector('.toggle')!;
      const words = document.createRange();
      words.selectNodeContents(toggle);
      const room = toggle.getBoundingClientRect();
      const { left, right } = words.getBoundingClientRect();
      expect(left - room.left).to.be.above(room.right - right);
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(root.querySelector('.card')!);
      expect(parseFloat(borderRightWidth)).to.be.above(parseFloat(borderLeftWidth));
    });

    it('puts the number of a goal beside the words before it, with a space between', () => {
      const root = all.of('strategy-goals-closed').shadowRoot!;
      // The words are English here, and so run from left to right, with their number behind them.
      const [level, number] = [...root.querySelectorAll('.label > *')].map(inkOf);
      expect(number!.left - level!.right).to.be.above(2);
    });

    it('is read without scrolling from side to side, in windows of all widths', async () => {
      for (const width of [320, 640, 1280]) {
        await setViewport({ width, height: 640 });
        expect(scrollsSideways(), `${width} pixels`).to.be.false;
        expect(illegibleParts(), `${width} pixels`).to.deep.equal([]);
      }
    });
  });
});

/** The letters of a part, without the spaces around them. */
function inkOf(part: Element): DOMRect {
  const text = [...part.childNodes].find((node) => node instanceof Text)!;
  const range = document.createRange();
  const words = text.data.trim();
  const start = text.data.indexOf(words);
  range.setStart(text, start);
  range.setEnd(text, start + words.length);
  return range.getBoundingClientRect();
}

/** Texts that somebody reads or hears; not those of the page's own HTML. Dates are made by the browser. */
function spokenIn(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')]
    .filter((part) => !part.closest('time, style'))
    .flatMap((part) => [
      ...[...part.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
      ...['aria-label', 'alt', 'title', 'placeholder'].map((name) => part.getAttribute(name) ?? ''),
    ]);
}

/** Of the HTML in the tag, which may be the plan. */
const ownTexts = (element: Element): string[] =>
  [...element.querySelectorAll('*')].map(({ textContent }) => textContent);
