import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { axeFindings, openPage, startChromium, type WatchedPage } from '../support/chromium.js';
import { workFolder } from '../support/work-folder.js';
import { data, lookAt, untilSettled } from './look.js';
import { startWordPress, type WordPress } from './wordpress.js';

const plan = '/wp-content/uploads/city/torun-strategy.json';

let wordPress: WordPress;
let browser: Browser;
before(async () => {
  wordPress = await startWordPress();
  for (const site of [wordPress.single, wordPress.network]) {
    await site.run('plugin.php', 'on');
    await site.run('theme.php', 'twentytwentythree');
  }
  browser = await startChromium();
});
after(async () => {
  await browser.close();
  await wordPress.stop();
});

describe('an author in the block editor', () => {
  let editor: WatchedPage;
  before(async () => {
    editor = await openPage(browser);
    await logIn(editor.page, wordPress.single.origin, 'author');
    await editor.page.goto(`${wordPress.single.origin}/wp-admin/post-new.php`);
    await editor.page.waitForSelector('.wp-block-post-title');
  });

  test('finds the block under its Polish name, and is asked for the address of the file', async () => {
    const { page } = editor;
    await page.click('.wp-block-post-title');
    await page.keyboard.type('Strategia');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/strategia miasta');
    await page.waitForSelector('.components-autocomplete__result[aria-selected="true"]');
    await page.keyboard.press('Enter');
    const placeholder = await page.waitForSelector('.components-placeholder');
    const text = await placeholder?.evaluate((element) => element.textContent);
    assert.match(text ?? '', /Strategia miasta.*Podaj adres pliku z planem.*Adres pliku/s);
  });

  test('sees the goals as soon as the address is there', async () => {
    const { page } = editor;
    await page.type('.components-placeholder input', plan);
    await page.keyboard.press('Enter');
    assert.deepEqual(await goalsIn(page.mainFrame()), data.goals);
  });

  test('sets an attribute in the sidebar, and sees at once what it does', async () => {
    const { page } = editor;
    await page.click('[data-type="city-elements/strategy-goals"]');
    const toggle = await page.waitForSelector(
      'xpath/.//label[text()="Wyszukiwanie i linki do celów"]',
    );
    await toggle?.click();
    await page.waitForFunction(() =>
      document.querySelector('strategy-goals')?.shadowRoot?.querySelector('[part=input]'),
    );
  });

  test('finds no field of the plugin that axe would object to', async () => {
    const panel = '.block-editor-block-inspector .components-panel__body:has(input)';
    assert.deepEqual(await axeFindings(editor.page, panel), []);
  });

  test('writes what is shown until the file is loaded, and publishes all of it', async () => {
    const { page } = editor;
    await page.click('.city-elements-content .block-editor-button-block-appender');
    await page.waitForSelector('.block-editor-inserter__quick-inserter [role=option]');
    await page.click('.block-editor-inserter__quick-inserter .editor-block-list-item-paragraph');
    await page.waitForSelector('.city-elements-content p[contenteditable]');
    await page.keyboard.type('Strategia w pliku PDF');
    const link = await page.evaluate(async () => {
      const { dispatch, select } = (globalThis as unknown as { wp: { data: WordPressData } }).wp
        .data;
      dispatch('core/editor').editPost({ status: 'publish' });
      await dispatch('core/editor').savePost();
      return select('core/editor').getPermalink();
    });
    const html = await (await fetch(link)).text();
    const tag = /<strategy-goals [^>]*>[\s\S]*?<\/strategy-goals>/.exec(html)?.[0] ?? '';
    assert.match(tag, /src="\/wp-content\/uploads\/city\/torun-strategy\.json"/);
    assert.match(tag, / controls[ >]/);
    assert.match(tag, /<p>Strategia w pliku PDF<\/p>/);
  });

  test('meets the goals again where the canvas is a frame, as for tablets', async () => {
    const { page } = editor;
    await page.evaluate(() => {
      const { dispatch } = (globalThis as unknown as { wp: { data: WordPressData } }).wp.data;
      dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet');
    });
    const canvas = await page.waitForSelector('iframe[name="editor-canvas"]');
    const frame = await canvas?.contentFrame();
    assert.ok(frame);
    assert.deepEqual(await goalsIn(frame), data.goals);
  });

  test('opens the post again without a word of a block that is not valid', async () => {
    const { page } = editor;
    await page.reload();
    assert.deepEqual(await goalsIn(page.mainFrame()), data.goals);
    assert.equal(await page.$('.block-editor-warning'), null);
  });

  test('has put nothing on the console that is about the plugin', () => {
    const ours = editor.complaints.filter((text) => /city-elements|strategy-goals/i.test(text));
    assert.deepEqual(ours, []);
  });

  test('reads in the sidebar that there are mistakes in a file, with the way to their cure', async () => {
    const { page } = editor;
    const goals = [{ title: 'Parki', url: 'javascript:alert(1)' }, { title: 5 }];
    const { address } = await wordPress.single.upload(
      'author',
      'b.json',
      JSON.stringify({ goals }),
    );
    await page.click('[data-type="city-elements/strategy-goals"]');
    await page.waitForSelector('.block-editor-block-inspector input');
    // The first field is that for the address.
    await page.focus('.block-editor-block-inspector input');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(address);
    await page.waitForFunction(() =>
      document
        .querySelector('.block-editor-block-inspector')
        ?.textContent.includes('Błędy w pliku: 2'),
    );
    const check = await page.$eval('.block-editor-block-inspector a', (link) => link.href);
    assert.match(check, /[?&]city-check$/);
    assert.deepEqual(await axeFindings(page, '.block-editor-block-inspector'), []);
  });
});

describe('an administrator in the classic editor', () => {
  test('keeps the tags when going from text to the visual editor and back', async () => {
    const { single } = wordPress;
    await single.run('option.php', 'city_classic_editor', '1');
    const { page } = await openPage(browser);
    await logIn(page, single.origin, 'admin');
    await page.goto(`${single.origin}/wp-admin/post-new.php`);
    await page.waitForSelector('#content-html');
    await page.click('#content-html');
    const tags = `<strategy-goals src="${plan}"></strategy-goals>\n\n<eu-flag></eu-flag>`;
    await page.type('#content', tags);
    await page.click('#content-tmce');
    await page.waitForSelector('#content_ifr');
    await page.click('#content-html');
    const text = await page.$eval('#content', (area) => (area as HTMLTextAreaElement).value);
    assert.match(text, new RegExp(`<strategy-goals src="${plan}"></strategy-goals>`));
    assert.match(text, /<eu-flag><\/eu-flag>/);
    await single.run('option.php', 'city_classic_editor', '');
  });
});

describe('an author in the media library', () => {
  test('uploads the file with the plan, and it is shown from there', async () => {
    const { single } = wordPress;
    const { address: media } = await single.upload(
      'author',
      'strategia.json',
      JSON.stringify({
        goals: [{ number: '1', title: 'Parki', goals: [{ number: '1.1', title: 'Drzewa' }] }],
      }),
    );
    const { link } = await single.publish('author', 'Plan', `[strategy_goals src="${media}"]`);
    const { page } = await openPage(browser);
    await page.goto(link);
    await untilSettled(page);
    assert.match((await lookAt(page, 'Strategia w pliku PDF')).goals.join(), /Parki/);
  });
});

describe('an author who edits a file in the media library', () => {
  const planOf = (title: string) => JSON.stringify({ goals: [{ title }] });
  let editor: WatchedPage;
  let file = { id: 0, address: '' };
  let post = '';
  before(async () => {
    file = await wordPress.single.upload('author', 'podmiana.json', planOf('Parki'));
    const content = `[strategy_goals src="${file.address}"]`;
    post = (await wordPress.single.publish('author', 'Plan', content)).link;
    editor = await openPage(browser);
    await logIn(editor.page, wordPress.single.origin, 'author');
    await editor.page.goto(
      `${wordPress.single.origin}/wp-admin/post.php?post=${file.id}&action=edit`,
    );
  });

  /** Chooses a new file, and says what WordPress answers. */
  async function replaceBy(content: string): Promise<string> {
    const { page } = editor;
    const chosen = join(workFolder('replace'), 'plan.json');
    writeFileSync(chosen, content);
    const field = await page.$('input#city_elements_replace_file');
    await field?.uploadFile(chosen);
    await Promise.all([page.waitForNavigation(), page.click('#publish')]);
    return page.$$eval('[role=status].notice, [role=alert].notice', (notices) =>
      notices.map(({ textContent }) => textContent).join(),
    );
  }

  const shown = async () => (await fetch(post)).text();

  test('finds a field with a name for the new file', async () => {
    const { page } = editor;
    const labels = await page.$eval('#city_elements_replace_file', (field) =>
      Array.from((field as HTMLInputElement).labels ?? [], ({ textContent }) => textContent),
    );
    assert.deepEqual(labels, ['Nowy plik (JSON)']);
    assert.deepEqual(await axeFindings(page, '#city_elements_replace'), []);
  });

  test('is told that another kind of file will not do, and nothing changes', async () => {
    assert.match(await replaceBy('<p>No JSON</p>'), /nie jest w formacie JSON/);
    assert.match(await shown(), /Parki/);
  });

  test('replaces it under its address, and the post shows the new one', async () => {
    assert.match(await replaceBy(planOf('Lasy i jeziora')), /Plik został podmieniony/);
    assert.equal(await (await fetch(file.address)).text(), planOf('Lasy i jeziora'));
    assert.match(await shown(), /Lasy i jeziora/);
  });
});

test('PHP has nothing to complain about in the plugin', () => {
  assert.deepEqual(wordPress.complaints(), []);
});

/** What is used here of https://developer.wordpress.org/block-editor/reference-guides/data/ */
interface WordPressData {
  dispatch: (
    store: string,
  ) => Record<string, (value?: unknown) => Promise<unknown>> &
    Record<
      'editPost' | 'savePost' | '__experimentalSetPreviewDeviceType',
      (value?: unknown) => Promise<unknown>
    >;
  select: (store: string) => { getPermalink: () => string };
}

async function logIn(page: Page, origin: string, name: string): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  // Not typed: 0.2 s after the load WordPress moves the focus to the first field, and selects its text.
  await fill(page, '#user_login', name);
  await fill(page, '#user_pass', 'password');
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  assert.match(page.url(), /wp-admin/, 'is logged in');
}

async function fill(page: Page, field: string, value: string): Promise<void> {
  await page.$eval(field, (input, text) => ((input as HTMLInputElement).value = text), value);
}

/** The titles of the goals, as soon as they are shown. */
async function goalsIn(frame: Frame): Promise<string[]> {
  await frame.waitForFunction(() =>
    document.querySelector('strategy-goals')?.shadowRoot?.querySelector('[part~=goal-heading]'),
  );
  const titles = await frame.evaluate(() =>
    Array.from(
      document
        .querySelector('strategy-goals')
        ?.shadowRoot?.querySelectorAll('[part~=goal-heading]') ?? [],
      ({ textContent }) => textContent,
    ),
  );
  return data.goals.filter((title) => titles.some((text) => text.includes(title)));
}
