// The documentation, as readers use it on the site.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { visitSite } from './support/site-visit.js';

const folder = 'dist/site/docs/';

describe('the documentation on the site', () => {
  const visit = visitSite();
  const { shows } = visit;

  const open = (path: string) =>
    visit.page.goto(`${visit.home}docs/${path}`, { waitUntil: 'networkidle0' });
  const said = `document.querySelector('#said').textContent`;
  const hits = `document.querySelector('#hits').innerText`;
  const focused = `document.activeElement.textContent.trim()`;
  const type = async (words: string) => {
    await visit.page.focus('#query');
    await visit.page.keyboard.type(words);
  };

  test('is searched while one types; Enter leads to the first hit, and from there to its section', async () => {
    await open('embedding/wordpress.html');
    await type('plain language');
    await shows(said, /^\d+ pages for “plain language”, the first 10 of them$/);
    await shows(hits, /The data files: Plain language/);
    await visit.page.keyboard.press('Enter');
    await shows(focused, /Plain language$/);
    await Promise.all([visit.page.waitForNavigation(), visit.page.keyboard.press('Enter')]);
    assert.match(visit.page.url(), /\/docs\/data\.html#plain-language$/);
    assert.equal(
      await visit.page.evaluate(`document.querySelector(':target').textContent`),
      'Plain language',
    );
  });

  test('finds a Polish word in another form, and English pages where there is no Polish one', async () => {
    await open('data.pl.html');
    await type('nagłówkami');
    await shows(said, /^\d+ stron.? dla „nagłówkami”/);
    await shows(hits, /nagłów(?:ek|k)/i);
    await visit.page.keyboard.press('Escape');
    await shows(said, /^$/);
    assert.equal(await visit.page.evaluate(hits), '');
    await type('bundler');
    await shows(hits, /With a bundler[^]* \(po angielsku\)/);
  });

  test('says that it found nothing', async () => {
    await open('index.html');
    await type('xyzzyqwert');
    await shows(said, /^Nothing for “xyzzyqwert”\. Try another word/);
  });

  test('keeps what was searched for in the address', async () => {
    await open('index.pl.html?q=kolory');
    await shows(said, /dla „kolory”/);
    assert.equal(await visit.page.evaluate(`document.querySelector('#query').value`), 'kolory');
  });

  test('copies a block of code, and says so', async () => {
    await open('embedding/plain-html.html');
    await visit.page.evaluate(
      `navigator.clipboard.writeText = async (text) => (window.copied = text)`,
    );
    await visit.page.click('.copy button');
    await shows(`document.querySelector('.copy [role=status]').textContent`, /^Copied\.$/);
    assert.match(String(await visit.page.evaluate('window.copied')), /city-elements\.min\.js/);
  });

  test('has examples that show at once what is changed in them, and run no code of others', async () => {
    await open('theming.html');
    const example = `document.querySelectorAll('.live')[3]`;
    const shown = `${example}.querySelector('.preview').shadowRoot.querySelector('eu-flag')
      ?.shadowRoot?.querySelector('.localized')?.textContent ?? ''`;
    await shows(shown, /European Union/);
    await visit.page.evaluate(
      `{ const field = ${example}.querySelector('textarea'); field.focus(); field.select(); }`,
    );
    await visit.page.keyboard.type(
      '<eu-flag caption="Paid by all of us"></eu-flag><details open ontoggle="window.bad = 1">',
    );
    await shows(shown, /Paid by all of us/);
    await shows(`${example}.querySelector('[role=status]').textContent`, /has changed/);
    assert.equal(await visit.page.evaluate('window.bad'), undefined);
  });

  for (const [language, path] of [
    ['English', 'data.html'],
    ['Polish', 'formats.pl.html'],
    ['English', 'theming.html'],
    ['Polish', 'theming.pl.html'],
    ['English', 'index.html'],
    ['Polish', 'accessibility/script-for-people.pl.html'],
  ] as const) {
    for (const width of [320, 1280]) {
      test(`has no barrier that axe knows: ${path} in ${language}, ${width} pixels wide`, async () => {
        await visit.page.setViewport({ width, height: 800 });
        await open(path);
        await type('plan');
        await shows(said, /plan/);
        assert.deepEqual(await visit.barriers(), []);
      });
    }
  }

  test('fits on a narrow phone, every page of it', async () => {
    await visit.page.setViewport({ width: 320, height: 800 });
    const wide: string[] = [];
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.html') || path.includes('conformance-report')) continue;
      await visit.page.goto(`${visit.home}docs/${path}`, { waitUntil: 'load' });
      const overhang = await visit.page.evaluate(
        'document.documentElement.scrollWidth - innerWidth',
      );
      if (Number(overhang) > 0) wide.push(`${path}: ${String(overhang)} px`);
    }
    assert.deepEqual(wide, []);
  });
});
