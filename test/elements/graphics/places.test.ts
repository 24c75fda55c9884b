import { expect, fixture, html } from '@open-wc/testing';
import { drawingOf } from '../../support/graphics.js';
import { stylePage } from '../../support/page-styles.js';
import { localized } from '../../support/until.js';

const WORDS = 'Projekt dofinansowany ze środków Unii Europejskiej. '.repeat(12);
const SIZE = 96;

/** Puts a graphic with these styles beside a long text, in a place with these. */
async function widthIn(place: string, own = '', tag: 'eu-flag' | 'ukrainian-heart' = 'eu-flag') {
  const box = await fixture<HTMLElement>(html`<div lang="pl" style=${place}></div>`);
  const graphic = document.createElement(tag);
  graphic.style.cssText = own;
  const text = document.createElement('div');
  text.textContent = WORDS;
  box.append(graphic, text);
  await localized(graphic);
  return { width: drawingOf(graphic).getBoundingClientRect().width, box, graphic };
}

describe('a graphic is as wide as an image would be', () => {
  beforeEach(() => stylePage('html { font-size: 16px } body { font-size: 1rem }'));

  for (const [where, place, own] of [
    ['in a row', 'display: flex; width: 400px', ''],
    ['in a row that is as wide as its content', 'display: inline-flex; max-width: 400px', ''],
    ['in a row whose theme lets all shrink', 'display: flex; width: 400px', 'min-width: 0'],
    ['in a column', 'display: flex; flex-direction: column', ''],
    ['in a place that is stretched', 'display: flex; align-items: stretch; height: 300px', ''],
    ['in a grid', 'display: grid; grid-template-columns: auto 1fr; width: 400px', ''],
    ['in a wide column of a grid', 'display: grid; grid-template-columns: 1fr 1fr', ''],
    ['floating', 'width: 400px', 'float: left'],
    ['as a block', 'width: 400px', 'display: block'],
    ['in a cell of a table', 'width: 400px', 'display: table-cell'],
  ] as const) {
    it(where, async () => {
      expect((await widthIn(place, own)).width).to.equal(SIZE);
      expect((await widthIn(place, own, 'ukrainian-heart')).width).to.equal(SIZE);
    });
  }

  it('in a table, alone in a cell and with words beside it', async () => {
    const table = await fixture<HTMLElement>(html`
      <table lang="pl" style="width: 500px">
        <tr>
          <td><eu-flag></eu-flag></td>
          <td>${WORDS}</td>
          <td>Projekt <eu-flag></eu-flag> realizowany do 2027 roku</td>
          <td><eu-flag caption href="https://europa.eu/"></eu-flag></td>
        </tr>
      </table>
    `);
    for (const flag of table.querySelectorAll('eu-flag')) {
      expect(drawingOf(await localized(flag)).getBoundingClientRect().width).to.equal(SIZE);
    }
  });

  it('where a theme makes 62.5% the size of the root, by the text around it', async () => {
    stylePage('html { font-size: 62.5% } body { font-size: 1.6rem }');
    expect((await widthIn('display: flex; width: 400px')).width).to.equal(SIZE);
  });

  for (const [style, expected] of [
    ['width: 200px', 200],
    ['width: 100%', 400],
    ['max-width: 50px', 50],
  ] as const) {
    it(`and the page can say how wide: ${style}`, async () => {
      expect((await widthIn('width: 400px', style)).width).to.equal(expected);
    });
  }

  for (const place of ['', 'display: flex', 'display: flex; flex-direction: column']) {
    it(`and no wider than its place, ${place || 'a block'}`, async () => {
      const { graphic, box } = await widthIn(`width: 50px; ${place}`);
      box.lastElementChild!.remove();
      expect(drawingOf(graphic).getBoundingClientRect().width).to.equal(50);
      expect(box.scrollWidth).to.equal(50);
    });
  }

  it('and with a caption of its usual size, however wide the place', async () => {
    const { graphic } = await widthIn('width: 400px', 'width: 100%');
    graphic.caption = 'Dofinansowane przez Unię Europejską';
    await graphic.updateComplete;
    expect(drawingOf(graphic).getBoundingClientRect().width).to.equal(SIZE);
  });
});
