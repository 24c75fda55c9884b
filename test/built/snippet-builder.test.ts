// "Build your snippet", as a webmaster uses it on the site, which may be in any folder.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { version } from '../../package.json' with { type: 'json' };
import { visitSite } from './support/site-visit.js';

describe('“Build your snippet”', () => {
  const visit = visitSite();
  const { read, shows } = visit;
  const code = `[...document.querySelectorAll('#code code')].map((one) => one.textContent).join('\\n')`;
  const outcomes = `[...document.querySelectorAll('#code [role=status]')].map((one) => one.textContent).join('|')`;
  const said = `document.querySelector('#said').textContent`;
  const shown = `document.querySelector('#preview > *')?.shadowRoot?.querySelector('.localized')?.innerText ?? ''`;

  async function open(query = 'lang=en'): Promise<void> {
    await visit.page.goto(`${visit.home}site/build/index.html?${query}`);
    await shows(code, /city-elements|\[/);
  }
  const choose = (id: string, value: string) => visit.page.select(`#${id}`, value);
  /** Types as a person does, and leaves the field. */
  async function type(id: string, text: string): Promise<void> {
    await visit.page.focus(`[id="${id}"]`);
    await visit.page.keyboard.type(text);
    await visit.page.keyboard.press('Tab');
  }

  it('begins with the example of the download: its code has the goals and the lines that load it at once', async () => {
    await open();
    await shows(shown, /A city that people like to live in/);
    const text = await shows(code, /A city that people like to live in/);
    assert.match(text, /<link rel="stylesheet" href="city-elements\/fallback\.css">/);
    assert.match(
      text,
      /<script type="module" src="city-elements\/city-elements\.min\.js"><\/script>/,
    );
    assert.match(
      text,
      /<link rel="preload" href="city-elements\/templates\/strategy\.json" as="fetch" crossorigin>/,
    );
    assert.match(text, /<strategy-goals src="city-elements\/templates\/strategy\.json" controls>/);
  });

  it('follows each choice, says so, and keeps it in its address: back undoes it', async () => {
    await open();
    await choose('attr-heading-level', '4');
    await shows(code, / heading-level="4">/);
    await shows(said, /^Heading level: 4\. The preview and the code have changed\.$/);
    await shows(
      `document.querySelector('#preview > *').shadowRoot.querySelector('h4')?.className`,
      /title/,
    );
    await choose('tag', 'eu-flag');
    await shows(code, /<eu-flag><\/eu-flag>/);
    await shows(
      `document.querySelector('#preview eu-flag').shadowRoot.querySelectorAll('svg').length`,
      /1/,
    );
    await visit.page.goBack();
    await shows(code, / heading-level="4">/);
    assert.equal(await read(`document.querySelector('#tag').value`), 'strategy-goals');
    const address = visit.page.url();
    await visit.page.goto('about:blank');
    await visit.page.goto(address);
    await shows(code, / heading-level="4">/);
  });

  it('says what is wrong with an address, and writes none of it', async () => {
    await open();
    await type('folder', 'C:\\www\\city-elements');
    await shows(`document.querySelector('#folder-error').textContent`, /place on a computer/);
    assert.equal(
      await read(`document.querySelector('#folder').getAttribute('aria-describedby')`),
      'folder-hint folder-error',
    );
    await shows(code, /"city-elements\/city-elements\.min\.js"/);
    await open('lang=pl&src=www.torun.pl/strategia.json');
    await shows(`document.querySelector('#src-error').textContent`, /^Cały adres zacznij od https/);
  });

  it('shows a file of the city from the computer, where its address cannot be opened from here', async () => {
    await open();
    await type('src', '/data/goals.json');
    await shows(`document.querySelector('#note').textContent`, /cannot open \/data\/goals\.json/);
    const file = { goals: [{ number: '1', title: 'More "trees" & parks' }] };
    await visit.page.evaluate(`{
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(JSON.stringify(file))}], 'goals.json'));
      const input = document.querySelector('#file');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    }`);
    await shows(shown, /More "trees" & parks/);
    const text = await shows(code, /More &quot;trees&quot; &amp; parks/);
    assert.match(text, /<link rel="preload" href="\/data\/goals\.json" as="fetch" crossorigin>/);
  });

  it('says how a colour can be read, on light pages and on dark ones', async () => {
    await open();
    await type('css-city-accent-light', '#0a4a86');
    await shows(
      `[...document.querySelectorAll('.ratio')].map((one) => one.textContent).join()`,
      /^8\.9 : 1 on #ffffff\. Readable.*,2 : 1 on #10151c\. Too pale/,
    );
    await type('css-city-accent-dark', '#9cc9f5');
    await shows(code, /strategy-goals \{\n {2}--city-accent: light-dark\(#0a4a86, #9cc9f5\);\n\}/);
    await shows(
      `getComputedStyle(document.querySelector('#preview > *')).getPropertyValue('--city-accent')`,
      /light-dark/,
    );
    await visit.page.evaluate(`document.querySelector('#css-city-accent-dark').value = ''`);
    await type('css-city-accent-dark', 'grey');
    await shows(`document.querySelector('#css-city-accent-dark-error').textContent`, /#0a4a86/);
  });

  it('copies with the keyboard alone, and says so beside the button', async () => {
    await visit.page.evaluateOnNewDocument(`{
      globalThis.copied = [];
      navigator.clipboard.writeText = async (text) => {
        if (text.includes('heading-level="6"')) throw new Error('Not allowed');
        copied.push(text);
      };
    }`);
    await open('lang=en&host=joomla');
    await visit.page.focus('#step-1 ~ pre');
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    await shows(outcomes, /^\|Copied\|$/);
    assert.equal(
      await read('copied.join()'),
      await read(`document.querySelectorAll('#code code')[1].textContent`),
    );
    await choose('attr-heading-level', '6');
    await shows(code, /heading-level="6"/);
    await visit.page.click('#code li:nth-child(2) button');
    await shows(outcomes, /^\|Could not copy\. .*Ctrl\+C\.\|$/);
  });

  it('leads to the instructions of the host, which are there', async () => {
    for (const [language, host] of [
      ['pl', 'drupal'],
      ['en', 'wordpress-author'],
    ] as const) {
      await open(`lang=${language}&host=${host}`);
      const address = await read(`document.querySelector('#code > p a').href`);
      const answer = await fetch(address);
      assert.equal(answer.status, 200, address);
      assert.match(await answer.text(), host === 'drupal' ? /<h1[^]*Drupal/ : /<h1[^]*WordPress/);
    }
  });

  it('writes the hash of every file that the page will load', async () => {
    await open('lang=en&integrity=yes&folder=/city-elements/');
    const text = await shows(code, /integrity="sha384-/);
    const { files } = JSON.parse(readFileSync(`dist/cdn/${version}/sri.json`, 'utf8')) as {
      files: Readonly<Record<string, string>>;
    };
    assert.ok(text.includes(`city-elements.min.js" integrity="${files['city-elements.min.js']}"`));
    assert.ok(
      text.includes(
        `"/city-elements/${version}/controls.min.js": "${files[`${version}/controls.min.js`]}"`,
      ),
    );
  });

  for (const [language, width] of [
    ['pl', 320],
    ['en', 1280],
    ['en', 320],
    ['pl', 1280],
  ] as const) {
    it(`has no barrier that axe knows, in ${language}, ${width} pixels wide`, async () => {
      await visit.page.setViewport({ width, height: 800 });
      for (const query of [
        'host=drupal&src=https:torun',
        'host=plain-html&css-city-accent=%23777777&tag=news-list',
      ]) {
        await open(`lang=${language}&${query}`);
        await visit.page.evaluate(
          `document.querySelectorAll('details').forEach((one) => (one.open = true))`,
        );
        assert.deepEqual(await visit.barriers(), [], query);
        const overhang = 'document.documentElement.scrollWidth - innerWidth';
        assert.ok(
          Number(await visit.page.evaluate(overhang)) <= 0,
          'nothing is wider than the screen',
        );
        const small = await visit.page
          .evaluate(`[...document.querySelectorAll('main :is(button, select, input, summary, .check label, .radios label), header :is(a, button), footer a')]
          .filter((one) => one.checkVisibility() && !one.matches('[type=checkbox], [type=radio]'))
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML.slice(0, 80))`);
        assert.deepEqual(small, [], 'large enough for a finger');
      }
    });
  }
});
