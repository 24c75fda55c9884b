import { expect, nextFrame } from '@open-wc/testing';
import type { StrategyGoals } from '../../src/elements/strategy-goals/strategy-goals.js';
import { engine, itWith } from '../support/engine.js';
import { nameOf } from '../support/page-parts.js';
import { until } from '../support/until.js';

const DEFINE = new URL('../../src/define/strategy-goals.ts', import.meta.url).href;
/** What a window of 1280 × 1024 pixels has left at 400 %. */
const WINDOW = { width: 320, height: 256 };

const title = 'Rozwój kapitału ludzkiego i społecznego oraz wspieranie wspólnot lokalnych';
const goals = ['1', '2', '3'].map((number) => ({
  number,
  title,
  goals: ['1', '2', '3'].map((step) => ({ number: `${number}.${step}`, title })),
}));

describe('in a window of 320 × 256 pixels, under a header that stays', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  async function show(header: number, text: string): Promise<StrategyGoals> {
    frame = document.createElement('iframe');
    frame.style.cssText = `inline-size: ${WINDOW.width}px; block-size: ${WINDOW.height}px; border: 0`;
    frame.srcdoc = `<!doctype html><html lang="pl" style="font-size: ${text}"><style>
        header { position: fixed; z-index: 1; inset: 0 0 auto; block-size: ${header}px }
        body { margin: 0 8px; padding-block: 300px 800px }
      </style><header></header><strategy-goals controls open-depth="1">
        <script type="application/json">${JSON.stringify({ goals })}</script>
      </strategy-goals><script type="module" src="${DEFINE}"></script>`;
    document.body.append(frame);
    const plan = () => frame.contentDocument!.querySelector('strategy-goals');
    await until(
      () => plan()?.shadowRoot?.querySelector('.card button.copy'),
      'the links are to be there',
    );
    return plan()!;
  }

  /** Where what has the focus is, for each stop of the Tab key, forward and back. */
  async function placesOfFocus(plan: StrategyGoals): Promise<{ name: string; at: DOMRect }[]> {
    // WebKit scrolls to the words in a field, and not to what has to be kept free above it.
    const field = engine === 'webkit' ? '' : ', input';
    const stops = Array.from(
      plan.shadowRoot!.querySelectorAll<HTMLElement>(`button, a${field}`),
    ).filter((stop) => stop.checkVisibility());
    const places = [];
    frame.contentWindow!.focus();
    await nextFrame();
    for (const stop of [...stops, ...stops.toReversed()]) {
      stop.focus();
      // WebKit scrolls later.
      await nextFrame();
      places.push({ name: nameOf(stop), at: stop.getBoundingClientRect() });
    }
    expect(places).to.have.length.above(30);
    return places;
  }

  for (const { header, text } of [
    { header: 88, text: '100%' },
    { header: 100, text: '200%' },
  ]) {
    it(`of ${header} pixels, with text of ${text}, what has the focus is never out of sight`, async () => {
      const places = await placesOfFocus(await show(header, text));
      const hidden = places.filter(({ at }) => at.bottom <= header || at.top >= WINDOW.height);
      expect(hidden.map(({ name }) => name)).to.deep.equal([]);
    });

    itWith(
      'whole-focus',
      `of ${header} pixels, with text of ${text}, no part is hidden of what has the focus, if it fits below`,
      async () => {
        const places = await placesOfFocus(await show(header, text));
        const fitting = places.filter(({ at }) => at.height <= WINDOW.height - header);
        expect(fitting).to.have.length.above(20);
        const covered = fitting.filter(({ at }) => at.top < header || at.bottom > WINDOW.height);
        expect(covered.map(({ name, at }) => `${name}: ${at.top}`)).to.deep.equal([]);
      },
    );
  }
});
