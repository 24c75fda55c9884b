import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { describeWith } from '../support/engine.js';
import { nameOf, rendered } from '../support/page-parts.js';
import { styleInside } from '../support/page-styles.js';
import { contrast, photographElement, type Picture } from '../support/pixels.js';
import { words } from '../support/words.js';

describeWith('pictures', 'nothing is said by colour alone', () => {
  let all: AllStates;
  before(async () => (all = await showAllStates('pl')));
  after(() => all.page.remove());

  const notUnderlined = (): string[] =>
    all.shown.flatMap(({ element }) =>
      rendered(element, 'a[href]')
        .filter((link) => words(link) && getComputedStyle(link).textDecorationLine !== 'underline')
        .map(nameOf),
    );

  it('where words are a link: they are underlined', () => {
    expect(notUnderlined()).to.deep.equal([]);
    styleInside(all.of('strategy-goals-areas-and-tasks'), 'a { text-decoration: none }');
    expect(notUnderlined()).to.include('strategy-goals li > a');
  });

  it('whether a goal is open: the arrow points another way', () => {
    const directions = rendered(all.of('strategy-goals-one-open'), '.toggle').map((toggle) =>
      [toggle.ariaExpanded, getComputedStyle(toggle, '::after').rotate].join(' '),
    );
    expect([...new Set(directions)].sort()).to.deep.equal(['false 45deg', 'true 225deg']);
  });

  it('whether plain language is on: the switch has another shape', async () => {
    const drawing = (state: string) =>
      photographElement(all.of(state).shadowRoot!.querySelector('.switch > svg')!);
    const [on, off] = [
      strokes(await drawing('strategy-goals-plain-language')),
      strokes(await drawing('strategy-goals-plain-language-off')),
    ];
    const different = on.filter((isDrawn, index) => isDrawn !== off[index]).length;
    expect(different / on.length).to.be.above(0.1);
  });
});

/** Which pixels of a picture stand out from its corner, whatever their colour. */
function strokes({ width, height, at }: Picture): boolean[] {
  const ground = at(0, 0);
  return Array.from(
    { length: Math.trunc(width) * Math.trunc(height) },
    (_, index) => contrast(at(index % Math.trunc(width), index / Math.trunc(width)), ground) >= 3,
  );
}
