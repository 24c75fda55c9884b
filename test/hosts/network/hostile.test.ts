import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, type Browser, type Tab } from '../browsers/browser.js';
import { until } from '../browsers/until.js';
import { document, FILES, OWN_WORDS, SCRIPT } from '../pages/host-page.js';
import { serve } from '../server/page-server.js';
import { PLAN, planBody, sendPlan } from './answers.js';
import { hostilities, type Hostility } from './hostilities.js';

const RETRY = 'Spróbuj ponownie';

for (const [engine, start] of Object.entries(engines)) {
  describe(`In ${engine}, when the server of the data`, () => {
    let browser: Browser;
    before(async () => void (browser = await start()));
    after(() => browser.stop());

    for (const hostility of hostilities()) {
      test(hostility.title, () => meet(browser, hostility));
    }
  });
}

async function meet(browser: Browser, hostility: Hostility): Promise<void> {
  const data = await serveData(hostility);
  const tag = `<strategy-goals src="${data.address}">${OWN_WORDS}</strategy-goals>`;
  const site = await serve({
    files: { ...FILES, '/clock.js': 'test/hosts/network/clock.js' },
    routes: { '/': { body: document(`<script src="/clock.js"></script>${SCRIPT}`, tag) } },
  });
  const tab = await browser.newTab();
  try {
    await tab.open(`${site.origin}/${hostility.isSilent ? '?hurry' : ''}`);
    await reads(tab, hostility.sees);
    if (hostility.requests !== undefined) assert.equal(data.count(), hostility.requests);
    assert.deepEqual([...new Set(await tab.read<number[]>('timeouts'))], [10_000]);
    if (hostility.sees !== PLAN) {
      await reads(tab, OWN_WORDS);
      data.mend();
      await tab.read(`watch.act(() => watch.find('[part~=status] button')[0].click())`);
      await reads(tab, PLAN);
    }
    const words = await tab.read<string>('watch.words()');
    assert.ok(!words.includes(RETRY) && !words.includes(OWN_WORDS), words);
    const notes = await tab.read<string[]>('watch.notes()');
    const unexpected = notes.filter((note) => !note.startsWith('warn: city-elements: '));
    assert.deepEqual(unexpected, []);
  } finally {
    await tab.close();
    await Promise.all([site.stop(), data.stop()]);
  }
}

const reads = (tab: Tab, text: string): Promise<string> =>
  until(
    () => tab.read<string>('watch.words()'),
    (words) => words.includes(text),
    `"${text}" is to be read`,
  );

/** The server of the data, which can be mended. */
async function serveData({ reply }: Hostility) {
  let answer = reply;
  const server = await serve({
    files: {},
    routes: {
      '/plan.json': (_, response) => void answer(response),
      '/moved.json': (_, response) => void sendPlan(response),
      '/closed.json': { headers: { 'Access-Control-Allow-Origin': 'null' }, body: planBody },
    },
  });
  return {
    address: `${server.origin}/plan.json`,
    count: () => server.requests.length,
    mend: () => void (answer = sendPlan),
    stop: () => server.stop(),
  };
}
