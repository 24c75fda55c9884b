// The pages of the site, in a folder of a host that knows nothing of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visitSite } from './support/site-visit.js';

const card = `document.querySelector('#torun').shadowRoot?.querySelector('.localized')?.innerText ?? ''`;

describe('the site in a folder', () => {
  const visit = visitSite();
  const { read, shows } = visit;
  async function openHome(language: string, width: number): Promise<void> {
    await visit.page.setViewport({ width, height: 800 });
    await visit.page.goto(`${visit.home}index.html?lang=${language}`);
    await shows(card, /1\.8\./);
  }

  it('begins with an open card of a real plan, in the language that was chosen', async () => {
    await openHome('pl', 1280);
    await shows(card, /Cel strategiczny 1\.[^]*1\.1\.[^]*Rozwój kapitału ludzkiego/);
    await visit.page.click('[data-language="en"]');
    await shows(card, /Strategic goal 1\.[^]*1\.1\./);
    const top = await read(`document.querySelector('#torun').getBoundingClientRect().top`);
    assert.ok(Number(top) < 400, 'without scrolling');
  });

  for (const language of ['pl', 'en', 'uk']) {
    for (const width of [320, 1280]) {
      it(`has no barrier that axe knows, in ${language}, ${width} pixels wide, light and dark`, async () => {
        await openHome(language, width);
        assert.deepEqual(await visit.barriers(), []);
        const overhang = await read('document.documentElement.scrollWidth - innerWidth');
        assert.ok(Number(overhang) <= 0, 'nothing is wider than the screen');
        const bar = await read(`document.querySelector('.bar').getBoundingClientRect().height`);
        assert.ok(Number(bar) <= 72, `the bar is one row: ${bar}`);
      });
    }
  }

  it('speaks the language of its address, on every page', async () => {
    for (const [path, heading] of [
      ['index.html', /^Strategia i aktualności/],
      ['site/build/index.html', /^Przygotuj kod/],
      ['site/check/index.html', /^Sprawdź swój plik$/],
      ['site/preview/index.html', /^Podgląd tłumaczenia$/],
    ] as const) {
      await visit.page.goto(`${visit.home}${path}?lang=pl`);
      await shows(`document.querySelector('.switches').hidden`, /false/);
      await shows(`document.querySelector('h1').innerText`, heading);
      await shows(`document.querySelector('[aria-pressed=true]').innerText`, /^Polski$/);
    }
  });

  it('has a link for each way, and each leads somewhere', async () => {
    for (const path of ['index.html', 'site/build/index.html', 'site/check/index.html']) {
      await visit.page.goto(`${visit.home}${path}?lang=pl`);
      await shows(`document.querySelectorAll('.bar nav a').length`, /^4$/);
      const links = (await visit.page.evaluate(
        `[...document.querySelectorAll('a[href]')].map(({ href }) => href)`,
      )) as string[];
      const own = [...new Set(links.map((link) => link.replace(/#.*/, '')))].filter((link) =>
        link.startsWith(visit.home),
      );
      assert.ok(own.length >= 5, path);
      for (const link of own) assert.equal((await fetch(link)).status, 200, `${path}: ${link}`);
    }
  });

  it('keeps the language from page to page, and opens its menu on a phone by keyboard', async () => {
    await openHome('en', 320);
    const isOpen = `document.querySelector('#menu').matches(':popover-open')`;
    await visit.page.focus('.menu');
    await visit.page.keyboard.press('Enter');
    await shows(isOpen, /true/);
    await visit.page.keyboard.press('Escape');
    await shows(isOpen, /false/);
    await visit.page.keyboard.press('Enter');
    await shows(isOpen, /true/);
    for (let step = 0; step < 2; step += 1) await visit.page.keyboard.press('Tab');
    await shows('document.activeElement.innerText.trim()', /^Build your snippet$/);
    await Promise.all([visit.page.waitForNavigation(), visit.page.keyboard.press('Enter')]);
    await shows(`document.querySelector('h1').innerText`, /^Build your snippet$/);
    await shows(`document.querySelector('#code h2')?.innerText ?? ''`, /Your code/);
  });
});
