import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, type Browser, type Tab } from '../browsers/browser.js';
import { until } from '../browsers/until.js';
import {
  ENTRY,
  isChunk,
  serveHostPage,
  type HostPage,
  type ServedPage,
  type Step,
} from './host-page.js';
import { hostileFilePages } from './hostile-files.js';
import { libraryPages } from './libraries.js';
import { policyPages } from './policies.js';
import { scriptPages } from './scripts.js';
import { stylePages } from './styles.js';

const pages: readonly HostPage[] = [
  ...hostileFilePages,
  ...libraryPages,
  ...policyPages,
  ...scriptPages,
  ...stylePages,
];

for (const [engine, start] of Object.entries(engines)) {
  describe(`Pages that cities have, in ${engine}:`, () => {
    let browser: Browser;
    before(async () => void (browser = await start()));
    after(() => browser.stop());

    for (const page of pages) test(page.title, () => visit(browser, page, engine !== 'WebKit'));
  });
}

async function visit(browser: Browser, page: HostPage, hasCache: boolean): Promise<void> {
  const site = await serveHostPage(page);
  const tab = await browser.newTab();
  try {
    await tab.open(site.address);
    for (const step of page.steps) await take(tab, step);
    await compareNotes(tab, page);
    const mayRepeat = page.interrupts ?? (!hasCache && page.usesCache);
    await compareRequests(site, page.requests, mayRepeat);
  } finally {
    await tab.close();
    await site.stop();
  }
}

async function take(tab: Tab, { sees = [], seesNot = [], ...step }: Step): Promise<void> {
  if (step.do !== undefined) {
    await tab.read(`watch.act(() => (${step.do}))`);
    await until(() => tab.read('watch.hasActed'), Boolean, step.do);
  }
  if (step.until !== undefined) await until(() => tab.read(step.until ?? ''), Boolean, step.until);
  await until(
    () => tab.read<string>('watch.words()'),
    (words) =>
      sees.every((text) => words.includes(text)) && !seesNot.some((text) => words.includes(text)),
    `"${sees.join('" and "')}" is to be read, "${seesNot.join('" and "')}" is not`,
  );
  for (const [expression, expected] of Object.entries(step.is ?? {})) {
    assert.deepEqual(await tab.read(expression), expected, expression);
  }
}

/** Every note is one that was expected, and the other way round. */
async function compareNotes(tab: Tab, { notes: expected = [] }: HostPage): Promise<void> {
  const notes = await until(
    () => tab.read<string[]>('watch.notes()'),
    (heard) => expected.every((pattern) => heard.some((note) => pattern.test(note))),
    `the page is to say ${expected.join(', ')}`,
  );
  const others = notes.filter((note) => !expected.some((pattern) => pattern.test(note)));
  assert.deepEqual(others, []);
}

async function compareRequests(
  site: ServedPage,
  expected: readonly string[],
  mayRepeat = false,
): Promise<void> {
  const isOurs = (path: string) => /\/(embed|data)\/(?!images\/)/.test(path);
  const find = (isWanted: (path: string) => boolean) =>
    site.requests().filter((path) => isOurs(path) && isWanted(path));
  const requests = await until(
    () => Promise.resolve(find((path) => !isChunk(path))),
    ({ length }) => length >= expected.length,
    `these are to be asked for: ${expected.join(', ')}`,
  );
  const asked = mayRepeat ? [...new Set(requests)] : requests;
  assert.deepEqual(asked.sort(), [...expected].sort());
  const chunks = find(isChunk);
  assert.deepEqual(chunks, [...new Set(chunks)], 'a chunk twice');
  const isBesideEntry = (path: string) =>
    requests.some((entry) => entry.startsWith(path.replace(/\/embed\/.*/, ENTRY)));
  assert.deepEqual(
    chunks.filter((path) => !isBesideEntry(path)),
    [],
    'a chunk from elsewhere',
  );
}
