import { setTimeout } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { withPage } from './browser.js';
import { openUntilDone } from './load.js';
import type { Measure } from './measure.js';

/** A record of Chromium's tracing. */
interface TraceEvent {
  readonly pid: number;
  readonly name: string;
  readonly ph: string;
  readonly args: {
    readonly name?: string;
    readonly dumps?: { readonly allocators?: Readonly<Record<string, Allocator>> };
  };
}

interface Allocator {
  readonly attrs: { readonly size?: { readonly value: string } };
}

/** What is in use for the page outside of JavaScript: its nodes, their boxes, their styles. */
const allocators = ['blink_gc/main', 'partition_alloc', 'malloc'].map(
  (name) => `${name}/allocated_objects`,
);

/** What the page takes when everything that is no longer used has been thrown away. */
export const measureMemory: Measure = (browser, url, visit) =>
  withPage(browser, visit, async (page) => {
    await openUntilDone(page, url, visit);
    await setTimeout(1_000);
    const tracing = await browser.target().createCDPSession();
    const outside = bytesOutside(await dumpMemory(tracing));
    const { JSHeapUsedSize = 0 } = await page.metrics();
    return { measured: { memory: outside + JSHeapUsedSize } };
  });

/** Throws away what is not used, and lists what is. */
async function dumpMemory(client: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-memory-infra'],
      excludedCategories: ['*'],
      // Only when it is asked for.
      memoryDumpConfig: {},
    },
  });
  await client.send('Tracing.requestMemoryDump', {
    deterministic: true,
    levelOfDetail: 'detailed',
  });
  const complete = new Promise((done) => client.once('Tracing.tracingComplete', done));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  return events;
}

/**
 * Of all processes that show pages. Beside ours there is the same empty one each time, which
 * drops out where two sizes of a page are compared.
 */
export function bytesOutside(events: readonly TraceEvent[]): number {
  const pages = events.filter(({ args }) => args.name === 'Renderer').map(({ pid }) => pid);
  const dumps = events
    .filter(({ pid, ph }) => ph === 'v' && pages.includes(pid))
    .map(({ args }) => args.dumps?.allocators)
    .filter((dump) => dump !== undefined);
  if (dumps.length === 0) throw new Error('Chromium has told nothing of the memory of pages.');
  const sizes = dumps.flatMap((dump) => allocators.map((name) => dump[name]?.attrs.size?.value));
  return sizes.reduce((sum, size) => sum + parseInt(size ?? '0', 16), 0);
}
