import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { describeWith } from '../support/engine.js';
import { illegible, scrollsSideways } from '../support/legibility.js';
import { textsIn } from '../support/page-parts.js';
import { ourLanguages } from '../support/our-languages.js';
import { styleInside, stylePage } from '../support/page-styles.js';
import { nextTask } from '../support/until.js';

/** WCAG 1.4.12. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }`;

/** A phone; the same turned; and a screen, also at 400 %, which makes it a phone. */
const windows = [
  { width: 320, height: 640 },
  { width: 640, height: 320 },
  { width: 1280, height: 800 },
];

const ours = ':is(strategy-goals, news-list, eu-flag, ukrainian-heart)';

/** What pages do to everything on them, which ours are to bear. */
const pages = {
  'as it is': '',
  'with text twice as large': 'html { font-size: 200% }',
  'with more room between its letters, words and lines': SPACING,
  'whose rem is 10 pixels': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'that keeps its lines together': 'body { white-space: nowrap }',
  'that shows its source’s white space': 'body { white-space: pre }',
  'that indents': 'body { text-indent: 4em }',
  'that counts borders apart': '* { box-sizing: content-box !important }',
  'that has no room between its lines': 'body { line-height: 1 }',
  'that lays its parts out in a row': 'body > div > div { display: flex }',
  'that floats them': `${ours} { float: left !important; max-width: 100% !important }`,
  'that makes them inline': `${ours} { display: inline !important }`,
  'that centres': 'body { text-align: center }',
  'that writes in capitals': 'body { text-transform: uppercase; font-variant: small-caps }',
  'that sets them back': `${ours} { all: revert !important }`,
  'that wipes everything':
    '* { margin: 0; padding: 0; border: 0; font: inherit; list-style: none }',
  'that forces its own style on tags and classes': `
    button, a, input, h2, h3, p, li, .toggle, .panel, .count, .number, .visually-hidden {
      position: absolute !important;
      overflow: hidden !important;
      max-height: 10px !important;
      display: block !important;
    }`,
};

describeWith('phone', 'all that is on the page can be read', () => {
  let all: AllStates;
  before(async () => (all = await showAllStates('pl')));
  after(() => all.page.remove());

  const problems = (): string[] => [
    ...all.shown.flatMap(({ state, element }) =>
      illegible(element).map((problem) => `${state.name}: ${problem}`),
    ),
    ...(scrollsSideways() ? ['the page scrolls sideways'] : []),
  ];

  for (const { width, height } of windows) {
    describe(`in a window of ${width} × ${height} pixels`, () => {
      before(() => setViewport({ width, height }));

      for (const [page, css] of Object.entries(pages)) {
        it(`on a page ${page}`, () => {
          stylePage(css);
          expect(problems()).to.deep.equal([]);
        });
      }

      it('where a reader sets more room inside the elements too', () => {
        all.shown.forEach(({ element }) => styleInside(element, SPACING));
        expect(problems()).to.deep.equal([]);
      });

      for (const lang of ourLanguages) {
        it(`in ${lang}`, async () => {
          await all.switchTo(lang);
          const found = problems();
          await all.switchTo('pl');
          expect(found).to.deep.equal([]);
        });
      }
    });
  }

  it('a phone that is turned shows the same words', async () => {
    const read = () => all.shown.map(({ element }) => textsIn(element).map(String));
    await setViewport({ width: 320, height: 640 });
    // News under a goal on the screen come when nobody looks at it any more, or for the printer.
    dispatchEvent(new Event('beforeprint'));
    await nextTask();
    const upright = read();
    await setViewport({ width: 640, height: 320 });
    expect(read()).to.deep.equal(upright);
  });

  describe('but it is noticed', () => {
    before(() => setViewport({ width: 320, height: 640 }));

    const found = (css: string): string => {
      styleInside(all.of('strategy-goals-open'), css);
      return problems().join('; ');
    };

    it('where words leave the window', () => {
      expect(found('li { white-space: nowrap }')).to.contain('li.leaf leaves the window');
      expect(scrollsSideways()).to.be.true;
    });

    it('where words are cut off', () => {
      expect(found('li { max-block-size: 2em; overflow: hidden }')).to.contain('is cut off');
    });

    it('where one thing lies on another', () => {
      expect(found('.copy { translate: -5em }')).to.contain('button.copy');
      expect(found('.count { margin-block-start: -2em }')).to.contain('p.count');
      expect(found('.toggle::after { inset: 12px auto auto 30px }')).to.contain('h3.goal-heading');
    });
  });
});
