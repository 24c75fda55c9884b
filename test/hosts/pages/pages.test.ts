import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, type Browser, type Tab } from '../browsers/browser.js';
import { until } from '../browsers/until.js';
import { serveHostPage, withoutHash, type HostPage, type Step } from './host-page.js';
import type { PageServer } from '../server/page-server.js';
import { libraryPages } from './libraries.js';
import { policyPages } from './policies.js';

const pages: readonly HostPage[] = [...libraryPages, ...policyPages];

for (const [engine, start] of Object.entries(engines)) {
  describe(`Pages that cities have, in ${engine}:`, () => {
    let browser: Browser;
    before(async () => void (browser = await start()));
    after(() => browser.stop());

    for (const page of pages) test(page.title, () => visit(browser, page, engine !== 'WebKit'));
  });
}

async function visit(browser: Browser, page: HostPage, hasCache: boolean): Promise<void> {
  const server = await serveHostPage(page);
  const tab = await browser.newTab();
  try {
    await tab.open(`${server.origin}/`);
    for (const step of page.steps) await take(tab, step);
    await compareNotes(tab, page.notes ?? []);
    await compareRequests(server, page.requests, !hasCache && page.usesCache);
  } finally {
    await tab.close();
    await server.stop();
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
async function compareNotes(tab: Tab, expected: readonly RegExp[]): Promise<void> {
  const notes = await until(
    () => tab.read<string[]>('watch.notes'),
    (heard) => expected.every((pattern) => heard.some((note) => pattern.test(note))),
    `the page is to say ${expected.join(', ')}`,
  );
  const others = notes.filter((note) => !expected.some((pattern) => pattern.test(note)));
  assert.deepEqual(others, []);
}

async function compareRequests(
  server: PageServer,
  expected: readonly string[],
  mayRepeat = false,
): Promise<void> {
  const isOurs = (path: string) => /^\/(embed|data)\/(?!images\/)/.test(path);
  const requests = await until(
    () => Promise.resolve(server.requests.filter(isOurs).map(withoutHash)),
    ({ length }) => length >= expected.length,
    `these are to be asked for: ${expected.join(', ')}`,
  );
  const asked = mayRepeat ? [...new Set(requests)] : requests;
  assert.deepEqual(asked.sort(), [...expected].sort());
}
