import { expect, html } from '@open-wc/testing';
import {
  languageOf,
  one,
  outline,
  panelOf,
  showPlan,
  shownWords,
} from '../../support/strategy-plan.js';
import { words } from '../../support/words.js';

const page = document.documentElement;

/** What a translating browser makes of a piece of text, English now. */
const translated = (text: string) =>
  html`<font style="vertical-align: inherit;"
    ><font style="vertical-align: inherit;">${text}</font></font
  >`;

const show = () =>
  showPlan(
    html`<strategy-goals controls>
      <h2>${translated('Goals of the city')}</h2>
      <h3>${translated('Strategic goal 1. ')}${translated('An attractive place')}</h3>
      <ol>
        <li>${translated('1.1. Developing capital')}</li>
        <li><a href="https://example.org/1.2">${translated('1.2. Creativity')}</a></li>
      </ol>
    </strategy-goals>`,
  );

/** As Google Translate does it in Chromium. */
function translatePage(): void {
  page.lang = 'en';
  page.classList.add('translated-ltr');
}

describe('a plan written in a page that the browser has translated', () => {
  afterEach(() => {
    page.removeAttribute('lang');
    page.classList.remove('translated-ltr');
  });

  it('is a plan all the same, in the language of the translation', async () => {
    translatePage();
    const plan = await show();
    expect(outline(plan)).to.deep.equal([
      'h2 Goals of the city',
      'h3 Strategic goal 1. An attractive place',
    ]);
    expect([...panelOf(plan, '1').querySelectorAll('li')].map(shownWords)).to.deep.equal([
      '1.1. Developing capital',
      '1.2. Creativity',
    ]);
    expect(one(plan, 'li a').getAttribute('href')).to.equal('https://example.org/1.2');
    expect(languageOf(plan)).to.equal('en');
  });

  it('that was shown before it keeps its words and buttons in its own language', async () => {
    page.lang = 'pl';
    const plan = await showPlan(
      html`<strategy-goals controls>
        <h3>1. Zdrowie</h3>
        <ol>
          <li>1.1. Sport</li>
        </ol>
      </strategy-goals>`,
    );
    translatePage();
    const item = plan.querySelector('li')!;
    item.innerHTML = `<font><font>${item.textContent.replace('Sport', 'Exercise')}</font></font>`;
    await plan.updateComplete;
    expect(languageOf(plan)).to.equal('pl');
    expect(words(one(plan, '.bar:not(.arriving) > button'))).to.equal('Rozwiń wszystkie cele');
    expect(shownWords(one(plan, 'li'))).to.equal('1.1. Sport');
  });
});
