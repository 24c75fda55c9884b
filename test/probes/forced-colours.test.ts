import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { emulate } from '../support/emulate.js';
import { describeWith } from '../support/engine.js';
import {
  contrast,
  palette,
  photograph,
  photographElement,
  type Colour,
  type Picture,
} from '../support/pixels.js';
import { rendered } from '../support/page-parts.js';

const hex = (colour: Colour): string =>
  `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

describeWith('pictures', 'somebody who has chosen the colours of all pages', () => {
  // Nothing else: among all states they are far down, and whatever comes late above moves them.
  const wanted = [
    'eu-flag-default',
    'ukrainian-heart-default',
    'strategy-goals-one-open',
    'strategy-goals-search',
  ];
  let all: AllStates;
  before(async () => (all = await showAllStates('pl', ({ name }) => wanted.includes(name))));
  after(() => all.page.remove());

  const drawingOf = (name: string): Element => all.of(name).shadowRoot!.querySelector('svg')!;

  for (const scheme of ['light', 'dark'] as const) {
    describe(`as ${scheme} ones`, () => {
      beforeEach(async () => {
        await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
        await all.switchTo('pl', scheme);
      });

      it('sees the flag in its own colours', async () => {
        const colours = palette(await photographElement(drawingOf('eu-flag-default'), 2));
        expect(colours.slice(0, 3).map(({ colour }) => hex(colour))).to.include.members([
          '#003399',
          '#ffcc00',
        ]);
      });

      it('sees the heart in its own colours', async () => {
        const colours = palette(await photographElement(drawingOf('ukrainian-heart-default'), 2));
        const common = colours.slice(0, 3).map(({ colour }) => hex(colour));
        expect(common).to.include.members(['#0057b7', '#ffd700']);
      });

      it('sees where a goal begins and ends, and which of them is open', async () => {
        const plan = all.of('strategy-goals-one-open');
        const [card] = rendered(plan, '.card');
        card!.scrollIntoView({ block: 'center' });
        const { x, y, width } = card!.getBoundingClientRect();
        const edge = palette(await photograph({ x: x + width / 2, y: y - 3, width: 6, height: 6 }));
        expect(edge.length, 'There is an edge.').to.be.at.least(2);
        expect(contrast(edge[0]!.colour, edge[1]!.colour)).to.be.at.least(3);
        const arrows = rendered(plan, '.toggle').map(
          (toggle) => getComputedStyle(toggle, '::after').rotate,
        );
        expect(new Set(arrows).size).to.equal(2);
      });

      it('sees which words a search has found', async () => {
        const marks = CSS.highlights.get('city-elements-hit')!;
        const [mark] = marks as Iterable<StaticRange>;
        const { startContainer, startOffset, endOffset } = mark!;
        startContainer.parentElement!.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(startContainer, endOffset);
        const marked = await photograph(range.getBoundingClientRect());
        CSS.highlights.delete('city-elements-hit');
        const unmarked = await photograph(range.getBoundingClientRect());
        CSS.highlights.set('city-elements-hit', marks);
        expect(changedShare(marked, unmarked)).to.be.above(0.3);
      });
    });
  }
});

/** How much of a picture has another colour than before. */
function changedShare({ width, height, at }: Picture, before: Picture): number {
  let changed = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (hex(at(x, y)) !== hex(before.at(x, y))) changed += 1;
    }
  }
  return changed / (width * height);
}
