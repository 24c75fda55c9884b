import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { showAllStates, type AllStates } from '../support/all-states.js';
import { contrastOfControl, contrastOfText } from '../support/contrast.js';
import { emulate } from '../support/emulate.js';
import { describeWith } from '../support/engine.js';
import { holderOf, nameOf, onePerKind, rendered, textsIn } from '../support/page-parts.js';
import { styleInside, stylePage } from '../support/page-styles.js';
import { words } from '../support/words.js';

/** AAA for text of any size, and AA for what is no text. */
const [TEXT, CONTROL] = [7, 3];

describeWith('emulation', 'all words can be read, and all controls be seen', () => {
  let all: AllStates;
  before(async () => (all = await showAllStates('pl')));
  after(() => all.page.remove());

  /** What is weaker than that, of every kind of text and control, one line each. */
  async function weak(): Promise<string[]> {
    const texts = all.shown.flatMap(({ element }) => textsIn(element));
    const controls = all.shown.flatMap(({ element }) => rendered(element, 'button, input'));
    const found: string[] = [];
    for (const holder of onePerKind(texts.map(holderOf))) {
      const value = await contrastOfText(texts.find((text) => holderOf(text) === holder)!);
      if (value < TEXT) found.push(`words of ${nameOf(holder)}: ${value.toFixed(1)}`);
    }
    for (const control of onePerKind(controls)) {
      const value = await contrastOfControl(control);
      if (value < CONTROL) found.push(`${nameOf(control)}: ${value.toFixed(1)}`);
    }
    return found;
  }

  /** The buttons and links that are weaker while the pointer is on them. */
  async function weakAtPointer(): Promise<string[]> {
    const controls = all.shown.flatMap(({ element }) => rendered(element, 'button, a[href]'));
    const found: string[] = [];
    for (const control of onePerKind(controls)) {
      control.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = control.getClientRects()[0]!;
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await sendMouse({ type: 'move', position });
      expect(control.matches(':hover'), nameOf(control)).to.be.true;
      const text = document.createRange();
      text.selectNodeContents(control);
      const value = await contrastOfText(text, control);
      const least = words(control) ? TEXT : CONTROL;
      if (value < least) found.push(`${nameOf(control)}: ${value.toFixed(1)}`);
    }
    return found;
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`on a ${theme} page`, async () => {
      await all.switchTo('pl', theme);
      expect(await weak()).to.deep.equal([]);
    });
  }

  it('on a light page that knows no other theme, in a browser that likes it dark', async () => {
    await emulate({ 'prefers-color-scheme': 'dark' });
    await all.switchTo('pl', 'light');
    document.documentElement.style.colorScheme = '';
    expect(await weak()).to.deep.equal([]);
  });

  it('on a page that is painted black and yellow by a switch of its own', async () => {
    document.documentElement.style.colorScheme = '';
    stylePage('body { background: #000 !important; color: #ff0 !important }');
    expect(await weak()).to.deep.equal([]);
  });

  it('for somebody who asks for more contrast', async () => {
    await emulate({ 'prefers-contrast': 'more' });
    await all.switchTo('pl', 'light');
    expect(await weak()).to.deep.equal([]);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`in forced colours, ${scheme}`, async () => {
      await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      await all.switchTo('pl', scheme);
      expect(await weak()).to.deep.equal([]);
    });
  }

  it('the words that a search has marked', async () => {
    const values: number[] = [];
    for (const theme of ['light', 'dark'] as const) {
      await all.switchTo('pl', theme);
      const root = all.of('strategy-goals-search').shadowRoot!;
      for (const mark of CSS.highlights.get('city-elements-hit')!) {
        const text = document.createRange();
        text.setStart(mark.startContainer, mark.startOffset);
        text.setEnd(mark.endContainer, mark.endOffset);
        if (mark.startContainer.getRootNode() === root) values.push(await contrastOfText(text));
      }
    }
    expect(values).to.have.length(6);
    expect(Math.min(...values)).to.be.at.least(TEXT);
  });

  it('at the pointer', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await all.switchTo('pl', theme);
      expect(await weakAtPointer()).to.deep.equal([]);
    }
    const dim =
      '.card .toggle:hover::before { background: color-mix(in srgb, currentColor 40%, transparent) }';
    styleInside(all.of('strategy-goals-closed'), dim);
    expect(await weakAtPointer()).to.include('strategy-goals h3 > button.toggle: 3.1');
  });

  it('and grey words, a pale border, a pale arrow are found', async () => {
    await all.switchTo('pl', 'light');
    const root = all.of('strategy-goals-closed').shadowRoot!;
    const style = document.createElement('style');
    style.textContent = `
      p.count { color: #666 }
      .bar > button { border-bottom-color: #aaa }
      .toggle::after { color: #ccc }`;
    root.append(style);
    expect(await weak()).to.deep.equal([
      'words of strategy-goals div > p.count: 5.7',
      'strategy-goals div > button: 2.3',
      'strategy-goals h3 > button.toggle: 1.5',
    ]);
    style.remove();
  });
});
