import { expect, fixture, html } from '@open-wc/testing';
import { drawingOf, showGraphic, type Graphic } from '../../support/graphics.js';
import { darkenPages } from '../../support/emulate.js';
import { itWith } from '../../support/engine.js';
import { stylePage } from '../../support/page-styles.js';
import { photographElement } from '../../support/pixels.js';
import { localized } from '../../support/until.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Each closed shape of a path with straight lines, as its corners. */
const shapesOf = (path: Element): Point[][] =>
  (path.getAttribute('d') ?? '')
    .split(/Z/i)
    .filter((shape) => shape.trim())
    .map((shape) =>
      Array.from(shape.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g), ([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      })),
    );

const fillOf = (path: Element): string => getComputedStyle(path).fill;

describe('the flag of the European Union, by its official geometry', () => {
  let drawing: SVGSVGElement;
  let stars: Point[][];
  let centres: Point[];
  const [width, height] = [810, 540];
  const middle = { x: width / 2, y: height / 2 };

  beforeEach(async () => {
    drawing = drawingOf(await showGraphic('eu-flag'));
    stars = shapesOf(drawing.querySelectorAll('path')[1]!);
    // The points of a star, without its inner corners, lie around its centre.
    centres = stars.map((corners) => {
      const points = corners.filter((_, index) => index % 2 === 0);
      const mean = (axis: 'x' | 'y') => points.reduce((sum, point) => sum + point[axis], 0) / 5;
      return { x: mean('x'), y: mean('y') };
    });
  });

  it('is half as wide again as it is high, also on the page', () => {
    const { width: drawn, height: high } = drawing.viewBox.baseVal;
    expect([drawn, high]).to.deep.equal([width, height]);
    expect(drawing.clientWidth / drawing.clientHeight).to.be.closeTo(1.5, 0.02);
  });

  it('has a blue field all over, #003399', () => {
    const field = drawing.querySelector('path')!;
    expect(fillOf(field)).to.equal('rgb(0, 51, 153)');
    const { x, y, width: wide, height: high } = field.getBBox();
    expect([x, y, wide, high]).to.deep.equal([0, 0, width, height]);
  });

  it('has twelve stars of five points, in yellow #FFCC00', () => {
    expect(fillOf(drawing.querySelectorAll('path')[1]!)).to.equal('rgb(255, 204, 0)');
    expect(stars).to.have.lengthOf(12);
    expect(stars.map((corners) => corners.length)).to.deep.equal(Array(12).fill(10));
  });

  it('has its stars on a circle around the middle, a third of the height in radius', () => {
    for (const centre of centres) {
      expect(distance(centre, middle)).to.be.closeTo(height / 3, 0.02);
    }
  });

  it('has its stars at the hours of a clock', () => {
    const hours = centres.map(({ x, y }) => (Math.atan2(x - middle.x, middle.y - y) / Math.PI) * 6);
    const sorted = hours.map((hour) => (hour + 12.01) % 12).sort((a, b) => a - b);
    sorted.forEach((hour, index) => expect(hour).to.be.closeTo(index + 0.01, 0.005));
  });

  it('has stars of one size, an eighteenth of the height in radius', () => {
    stars.forEach((corners, index) => {
      for (const [corner, point] of corners.entries()) {
        // A straight line runs through each star from point to point, as in a pentagram.
        const radius = (height / 18) * (corner % 2 === 0 ? 1 : 0.381966);
        expect(distance(point, centres[index]!)).to.be.closeTo(radius, 0.03);
      }
    });
  });

  it('has every star upright, one point upwards', () => {
    stars.forEach((corners, index) => {
      const top = corners.reduce((highest, point) => (point.y < highest.y ? point : highest));
      expect(top.x).to.be.closeTo(centres[index]!.x, 0.02);
      expect(top.y).to.be.closeTo(centres[index]!.y - height / 18, 0.02);
    });
  });
});

describe('the heart in the colours of the Ukrainian flag', () => {
  it('is blue #0057B7 above yellow #FFD700, without a gap', async () => {
    const [blue, yellow] = drawingOf(await showGraphic('ukrainian-heart')).querySelectorAll('path');
    expect(fillOf(blue!)).to.equal('rgb(0, 87, 183)');
    expect(fillOf(yellow!)).to.equal('rgb(255, 215, 0)');
    const [top, bottom] = [blue!.getBBox(), yellow!.getBBox()];
    expect(top.y).to.be.lessThan(bottom.y);
    expect(top.y + top.height).to.be.closeTo(bottom.y, 0.01);
  });

  it('is drawn whole: nothing of it lies outside', async () => {
    const drawing = drawingOf(await showGraphic('ukrainian-heart'));
    const { x, y, width, height } = drawing.getBBox();
    const frame = drawing.viewBox.baseVal;
    expect(x).to.be.at.least(0);
    expect(y).to.be.at.least(0);
    expect(x + width).to.be.at.most(frame.width);
    expect(y + height).to.be.at.most(frame.height);
  });
});

describe('a graphic on the page', () => {
  const onGround = async (scheme: string, tag: 'eu-flag' | 'ukrainian-heart') => {
    const ground = await fixture<HTMLElement>(
      tag === 'eu-flag'
        ? html`<div lang="pl"><eu-flag></eu-flag></div>`
        : html`<div lang="pl"><ukrainian-heart></ukrainian-heart></div>`,
    );
    ground.style.colorScheme = scheme;
    const graphic = await localized(ground.firstElementChild as Graphic);
    return getComputedStyle(drawingOf(graphic));
  };

  it('on dark ground the flag has a white border, a twenty-fifth of its height', async () => {
    const { borderTopColor, borderTopWidth, borderTopStyle, height } = await onGround(
      'dark',
      'eu-flag',
    );
    expect(borderTopColor).to.equal('rgb(255, 255, 255)');
    expect(borderTopStyle).to.equal('solid');
    expect(parseFloat(borderTopWidth)).to.be.closeTo(parseFloat(height) / 25, 1);
  });

  it('the flag has the same border where a theme is dark without saying so', async () => {
    const { borderTopColor } = await onGround('light', 'eu-flag');
    expect(borderTopColor).to.equal('rgb(255, 255, 255)');
  });

  itWith('pictures', 'on white ground the flag has no border to be seen', async () => {
    stylePage('html { background: #fff }');
    const flag = await showGraphic('eu-flag');
    const { at, width } = await photographElement(drawingOf(flag));
    const outermost = Array.from({ length: width }, (_, x) => at(x, 0).join());
    expect([...new Set(outermost)]).to.deep.equal(['255,255,255']);
  });

  itWith(
    'emulation',
    'a browser that darkens all pages keeps the colours and the border',
    async () => {
      await darkenPages();
      for (const tag of ['eu-flag', 'ukrainian-heart'] as const) {
        const graphic = await showGraphic(tag);
        const { at, width, height } = await photographElement(drawingOf(graphic));
        const middle = width / 2;
        const seen = (y: number) => at(middle, y).join();
        if (tag === 'eu-flag') {
          expect([seen(0), seen(height / 2)]).to.deep.equal(['255,255,255', '0,51,153']);
        } else {
          expect([seen(height / 3), seen((height * 2) / 3)]).to.deep.equal([
            '0,87,183',
            '255,215,0',
          ]);
        }
      }
    },
  );

  it('the heart has no border on any ground', async () => {
    expect((await onGround('dark', 'ukrainian-heart')).borderTopWidth).to.equal('0px');
    expect((await onGround('light', 'ukrainian-heart')).borderTopWidth).to.equal('0px');
  });

  it('the colours take no theme', async () => {
    const graphic = await showGraphic('eu-flag');
    for (const name of ['accent', 'text', 'surface', 'border', 'muted']) {
      graphic.style.setProperty(`--city-${name}`, 'rgb(255, 0, 0)');
    }
    graphic.style.color = 'rgb(255, 0, 0)';
    const fills = [...drawingOf(graphic).querySelectorAll('path')].map(fillOf);
    expect(fills).to.deep.equal(['rgb(0, 51, 153)', 'rgb(255, 204, 0)']);
  });

  it('is 6em wide, and as wide as --city-graphic-size says', async () => {
    const graphic = await showGraphic('ukrainian-heart');
    const em = parseFloat(getComputedStyle(graphic).fontSize);
    expect(drawingOf(graphic).clientWidth).to.equal(6 * em);
    graphic.style.setProperty('--city-graphic-size', '50px');
    expect(drawingOf(graphic).clientWidth).to.equal(50);
  });
});
