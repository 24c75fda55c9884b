import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { findBarriers } from '../support/accessibility-check.js';
import { expectTree } from '../support/accessibility-tree.js';
import { emulate } from '../support/emulate.js';
import { describeWith } from '../support/engine.js';
import { json, status, useFakeNetwork } from '../support/fake-fetch.js';
import { press } from '../support/keyboard.js';
import { buttonOf, checkedPage, leavePage, statusOf, untilSaid } from '../support/page-check.js';
import { expectSame } from '../support/nodes.js';
import { until } from '../support/until.js';
import { useWarnings } from '../support/warnings.js';
import { words } from '../support/words.js';

const network = useFakeNetwork();
useWarnings();
afterEach(leavePage);

const plan = {
  language: 'pl',
  title: { pl: 'Plan', en: 'Plan' },
  goals: [
    { number: '1', title: 'Parki' },
    { number: '1', title: { pl: 'Domy', en: 'Houses' } },
  ],
};
const goodPlan = { language: 'pl', goals: [{ number: '1', title: 'Parki' }] };
const typed = { headers: { 'content-type': 'application/json' } };

/** A page with a plan that has slips, and news that are not there. */
function brokenPage(lang: string) {
  const planAddress = network.address('plan.json');
  const newsAddress = network.address('news.json');
  network.answer(planAddress, json(plan, typed));
  network.answer(newsAddress, status(404));
  return checkedPage(
    `<h1>Miasto</h1>
     <strategy-goals src="${planAddress}"></strategy-goals>
     <news-list src="${newsAddress}"></news-list>`,
    lang,
  );
}

function goodPage(lang: string) {
  const address = network.address('plan.json');
  network.answer(address, json(goodPlan, typed));
  return checkedPage(`<h1>Miasto</h1><strategy-goals src="${address}"></strategy-goals>`, lang);
}

const textOf = (panel: Element) => words(panel.shadowRoot!.querySelector('aside'));
const focused = (panel: Element) => panel.shadowRoot!.activeElement;

describe('the page check', () => {
  it('says in Polish what is wrong, where, and what to do', async () => {
    const text = textOf(await brokenPage('pl'));
    expect(text).to.contain('Znaleziono: 1 błąd, 1 rzecz do poprawy i 1 wskazówka.');
    expect(text).to.contain('Błąd: Pod tym adresem nie ma pliku (błąd 404).');
    expect(text).to.contain('Sprawdź pisownię adresu');
    expect(text).to.contain('goals[1].number: Numer „1”');
    expect(text).to.contain('1 tekst nie ma wersji w języku: angielski');
    expect(text).to.contain('goals[0].title');
    expect(text).to.contain('widoczny, 2 cele, język: polski');
  });

  it('says it in English on an English page', async () => {
    const text = textOf(await brokenPage('en'));
    expect(text).to.contain('Error: There is no file at this address (error 404).');
    expect(text).to.contain('goals[1].number: The number “1” is used twice');
    expect(text).to.contain('not shown: loading failed, language: English');
  });

  it('says that all is well where it is', async () => {
    const panel = await goodPage('pl');
    expect(words(statusOf(panel))).to.equal('Na tej stronie nie znaleziono problemów.');
    expect(panel.shadowRoot!.querySelector('#findings')).to.be.null;
    expect(textOf(panel)).to.contain('1 cel');
  });

  it('says a thing once, with all its places, and counts it', async () => {
    const panel = await checkedPage(
      '<h1>Miasto</h1><p>&lt;news-list src="a"&gt;</p><p>&lt;news-list src="a"&gt;</p>',
      'pl',
    );
    const findings = panel.shadowRoot!.querySelector('#findings')!;
    expect(words(findings)).to.equal('Co jest nie tak (2)');
    const entries = findings.nextElementSibling!.children;
    expect(entries).to.have.lengthOf(1);
    expect(entries[0]!.querySelectorAll('button')).to.have.lengthOf(2);
  });

  it('calls hints so where nothing is wrong, and an example of code one thing', async () => {
    const panel = await checkedPage(
      '<h1>Miasto</h1><pre><code>&lt;news-list src="a"&gt;</code></pre><ukrainian-heart></ukrainian-heart>',
      'pl',
    );
    expect(words(statusOf(panel))).to.contain('nie znaleziono problemów');
    const findings = panel.shadowRoot!.querySelector('#findings')!;
    expect(words(findings)).to.equal('Wskazówki (1)');
  });

  it('asks for what is on the page, and for nothing else', async () => {
    await brokenPage('pl');
    const names = new Set(network.requests.map(({ url }) => url.split('/').at(-1)));
    expect([...names].sort()).to.deep.equal(['news.json', 'plan.json']);
  });

  it('changes its language at a press, and nothing else on the page does', async () => {
    const panel = await goodPage('pl');
    buttonOf(panel, 'English').click();
    await until(() => textOf(panel).startsWith('Page check'), 'It stayed Polish.');
    expect(words(statusOf(panel))).to.contain('No problems found');
    expect(panel.shadowRoot!.querySelector('aside')!.lang).to.equal('en');
    expect(document.documentElement.lang).to.equal('pl');
    buttonOf(panel, 'Polski').click();
    await until(() => textOf(panel).startsWith('Sprawdzenie strony'), 'It stayed English.');
  });

  it('looks again when it is asked to', async () => {
    const panel = await goodPage('pl');
    document.querySelector('#page')!.insertAdjacentHTML('beforeend', '<newslist></newslist>');
    buttonOf(panel, 'Sprawdź ponownie').click();
    await untilSaid(panel, /Znaleziono: 1 błąd/);
    expect(textOf(panel)).to.contain('Nie ma znacznika „<newslist>”.');
  });

  it('shows the place, and leaves the page as it was', async () => {
    const panel = await brokenPage('pl');
    const news = document.querySelector<HTMLElement>('news-list')!;
    const style = () => news.getAttribute('style');
    const before = style();
    buttonOf(panel, 'Pokaż').click();
    expect(getComputedStyle(news).outlineStyle).to.equal('dashed');
    await untilSaid(panel, /ramkę/);
    panel.close();
    expect(style()).to.equal(before);
  });

  it('describes each “show me” by what it shows', async () => {
    const panel = await brokenPage('pl');
    for (const button of panel.shadowRoot!.querySelectorAll('li > button')) {
      const id = button.getAttribute('aria-describedby')!;
      expect(words(panel.shadowRoot!.getElementById(id))).to.match(/Błąd|<(strategy|news)/);
    }
  });

  it('puts a plain report into the clipboard', async () => {
    const panel = await brokenPage('pl');
    const copied: string[] = [];
    const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
    try {
      buttonOf(panel, 'Skopiuj raport').click();
      await untilSaid(panel, /schowku/);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
    const [report = ''] = copied;
    expect(report).to.contain(location.href);
    expect(report).to.contain('Błąd: Pod tym adresem nie ma pliku (błąd 404).');
    expect(report).to.contain('- Do poprawy: goals[1].number');
    expect(report).to.contain('1 tekst nie ma wersji w języku: angielski: goals[0].title');
    expect(report).not.to.contain('undefined');
    expect(report).not.to.match(/<\/?(p|li|strong)\b/);
  });

  it('shows the report to be copied by hand where there is no clipboard', async () => {
    const panel = await brokenPage('pl');
    const writeText = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    try {
      buttonOf(panel, 'Skopiuj raport').click();
      await untilSaid(panel, /nie pozwala/);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
    const field = panel.shadowRoot!.querySelector('textarea')!;
    expect(field.value).to.contain('404');
    expect(field.selectionEnd).to.equal(field.value.length);
    expect(field.labels.length).to.equal(1);
  });

  it('is hidden by no rule of the page', async () => {
    const style = document.createElement('style');
    style.textContent =
      'body > * { display: none !important; all: unset; font-size: 1px !important }';
    const panel = await goodPage('pl');
    const aside = panel.shadowRoot!.querySelector('aside')!;
    const before = getComputedStyle(aside).fontSize;
    document.head.append(style);
    expect(aside.checkVisibility()).to.be.true;
    expect(getComputedStyle(aside).fontSize).to.equal(before);
    style.remove();
  });
});

describe('the page check with the keyboard', () => {
  /** Where a reader is who has just come to the page. */
  function goToTop(): void {
    document.body.tabIndex = -1;
    document.body.focus();
  }
  afterEach(() => document.body.removeAttribute('tabindex'));

  it('leaves the focus where it is when it opens; Escape gives it back to where it was', async () => {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    const panel = await goodPage('pl');
    expectSame(document.activeElement, before);
    buttonOf(panel, 'Sprawdź ponownie').focus();
    await press('Tab');
    await press('Escape');
    expect(panel.isConnected).to.be.false;
    expectSame(document.activeElement, before);
    before.remove();
  });

  it('is the first thing on the page', async () => {
    const panel = await goodPage('pl');
    goToTop();
    await press('Tab');
    expect(words(focused(panel))).to.equal('Zamknij');
  });

  it('every button is reached in the order in which it appears, and “Zamknij” closes', async () => {
    const panel = await goodPage('pl');
    goToTop();
    const reached: string[] = [];
    for (let stop = 0; stop < 6; stop += 1) {
      await press('Tab');
      reached.push(words(focused(panel)));
    }
    expect(reached).to.deep.equal([
      'Zamknij',
      'Sprawdź ponownie',
      'Skopiuj raport',
      'English',
      'Українська',
      'Pokaż',
    ]);
    buttonOf(panel, 'Zamknij').focus();
    await press('Enter');
    expect(panel.isConnected).to.be.false;
  });
});

describeWith('phone', 'the page check on a narrow screen', () => {
  before(() => setViewport({ width: 320, height: 256 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('covers nothing that has the focus', async () => {
    const links = Array.from({ length: 12 }, (_, n) => `<p><a href="#${n}">Link ${n}</a></p>`);
    const panel = await checkedPage(`<h1>Miasto</h1>${links.join('')}`, 'pl');
    const last = document.querySelector('#page p:last-child a');
    buttonOf(panel, 'Zamknij').focus();
    const reached: Element[] = [];
    while (reached.at(-1) !== last && reached.length < 20) {
      await press('Tab');
      const link = document.activeElement!;
      if (link === panel) continue;
      const { left, top, width, height } = link.getBoundingClientRect();
      expectSame(document.elementFromPoint(left + width / 2, top + height / 2), link);
      reached.push(link);
    }
    expect(reached).to.have.lengthOf(12);
  });
});

describeWith('accessibility-tree', 'the page check for a screen reader', () => {
  it('is a named landmark with headings, lists and buttons', async () => {
    await checkedPage(
      '<h1>City</h1><strategy-goals id="plan"><ol><li>Parks</li><li>Schools</li></ol></strategy-goals>',
      'en',
    );
    await expectTree(
      `
      complementary "Page check"
        heading 2 "Page check"
        button "Close"
        paragraph "No problems found on this page."
        button "Check again"
        button "Copy report"
        button "Polski"
        button "Українська"
        region "What is on this page"
          heading 3 "What is on this page"
          list > listitem
            paragraph "<strategy-goals id="plan">"
            paragraph "shown, 2 goals, language: English"
            button "Show me"
        region "Data"
          heading 3 "Data"
          heading 4 "headings and lists in the tag itself"
          paragraph "2 goals"
      `,
      { from: 'complementary', to: 'main' },
    );
  });
});

describeWith('emulation', 'nobody meets a barrier in the page check that axe knows', () => {
  for (const lang of ['pl', 'en']) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`in ${lang}, ${scheme}`, async () => {
        await emulate({ 'prefers-color-scheme': scheme });
        const panel = await brokenPage(lang);
        panel.shadowRoot!.querySelector('details')!.open = true;
        // All of it: axe does not judge what is scrolled out of sight.
        panel.shadowRoot!.querySelector('aside')!.style.cssText =
          'position: static; max-block-size: none';
        expect((await findBarriers(panel)).join('\n')).to.equal('');
      });
    }
  }
});
