import { expect } from '@open-wc/testing';
import { contrastOfControl, contrastOfText } from '../support/contrast.js';
import { emulate } from '../support/emulate.js';
import { describeWith } from '../support/engine.js';
import { json, status, useFakeNetwork } from '../support/fake-fetch.js';
import { checkedPage, leavePage } from '../support/page-check.js';
import { holderOf, nameOf, onePerKind, rendered, textsIn } from '../support/page-parts.js';
import { stylePage } from '../support/page-styles.js';
import { useWarnings } from '../support/warnings.js';

/** AAA for text of any size, and AA for what is no text. */
const [TEXT, CONTROL] = [7, 3];

describeWith(
  'emulation',
  'all words of the page check can be read, and its buttons be seen',
  () => {
    const network = useFakeNetwork();
    useWarnings();
    afterEach(leavePage);

    /** A panel with all that it can say: an error, a warning, hints, tags, data, and texts that are missing. */
    async function showPanel(): Promise<HTMLElement> {
      const [plan, news] = [network.address('plan.json'), network.address('news.json')];
      const goals = [
        { number: '1', title: 'Parki' },
        { number: '1', title: { pl: 'Domy', en: 'Houses' } },
      ];
      const headers = { 'content-type': 'application/json' };
      network.answer(
        plan,
        json({ language: 'pl', title: { pl: 'Plan', en: 'Plan' }, goals }, { headers }),
      );
      network.answer(news, status(404));
      const panel = await checkedPage(
        `<h1>Miasto</h1><strategy-goals src="${plan}"></strategy-goals><news-list src="${news}"></news-list>`,
        'pl',
      );
      panel.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
      return panel;
    }

    /** What is weaker than that, of every kind of text and control, one line each. */
    async function weak(panel: HTMLElement): Promise<string[]> {
      const texts = textsIn(panel);
      const found: string[] = [];
      const holders = onePerKind(texts.map(holderOf));
      expect(holders).to.have.length.above(10);
      for (const holder of holders) {
        const value = await contrastOfText(texts.find((text) => holderOf(text) === holder)!);
        if (value < TEXT) found.push(`words of ${nameOf(holder)}: ${value.toFixed(1)}`);
      }
      for (const control of onePerKind(rendered(panel, 'button'))) {
        const value = await contrastOfControl(control);
        if (value < CONTROL) found.push(`${nameOf(control)}: ${value.toFixed(1)}`);
      }
      return found;
    }

    for (const [title, features] of [
      ['in a light browser', { 'prefers-color-scheme': 'light' }],
      ['in a dark browser', { 'prefers-color-scheme': 'dark' }],
      ['for somebody who asks for more contrast', { 'prefers-contrast': 'more' }],
      ['in forced colours, light', { 'forced-colors': 'active', 'prefers-color-scheme': 'light' }],
      ['in forced colours, dark', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }],
    ] as const) {
      it(title, async () => {
        await emulate(features);
        expect(await weak(await showPanel())).to.deep.equal([]);
      });
    }

    it('whatever the page does with its own words', async () => {
      stylePage('* { color: #ccc !important; background: #ddd !important; opacity: 0.9 }');
      expect(await weak(await showPanel())).to.deep.equal([]);
    });

    it('and grey words and a pale border are found', async () => {
      const panel = await showPanel();
      const style = document.createElement('style');
      style.textContent = 'li > p { color: #777 } button { border-color: #ccc !important }';
      panel.shadowRoot!.append(style);
      const found = (await weak(panel)).join('; ');
      expect(found)
        .to.match(/ li > p: 4\.5/)
        .and.match(/ li > button: 1\.\d/);
    });
  },
);
