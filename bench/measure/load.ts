import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { makePlan } from '../data/plan.js';
import { pagePath } from '../pages/site.js';
import { variantNamed } from '../variants/index.js';
import { inPage, newPage, withPage, withSession } from './browser.js';
import type { Measure } from './measure.js';
import { countTransfer, inARow, requestsOf } from './requests.js';
import type { Measured, Measurement, Visit } from './visit.js';

/** Loads a page as a reader who has never been there. */
export const measureLoad: Measure = (browser, url, visit) =>
  withPage(browser, visit, (page) => load(page, url, visit));

/**
 * Loads a page as a reader who comes back: the browser has its files, which the server says are an
 * hour old.
 */
export const measureAgain: Measure = (browser, url, visit) =>
  withSession(browser, async (session) => {
    const first = await newPage(session, visit);
    await openUntilDone(first, url, visit);
    await first.close();
    return load(await newPage(session, visit), url, visit);
  });

async function load(page: Page, url: string, visit: Visit): Promise<Measurement> {
  await openUntilDone(page, url, visit);
  // Shifts and long tasks are told of after the frame.
  await setTimeout(400);
  const seen = (await page.evaluate('benchSeen()')) as Measured;
  const requests = await requestsOf(page);
  return { measured: { ...seen, ...countTransfer(requests), inARow: inARow(requests) }, requests };
}

/** Until the last goal, and where the page has them the controls, are there. */
export async function openUntilDone(page: Page, url: string, visit: Visit): Promise<void> {
  const { tags, ours } = variantNamed(visit.variant);
  const settings = { last: lastNumber(visit.size), tags, hasControls: Boolean(ours?.controls) };
  await page.evaluateOnNewDocument(`globalThis.benchSettings = ${JSON.stringify(settings)}`);
  await page.evaluateOnNewDocument(inPage('goals.js'));
  await page.evaluateOnNewDocument(inPage('watch-load.js'));
  await page.goto(url + pagePath(visit), { waitUntil: 'domcontentloaded' });
  await page.waitForFunction('benchSeen().done', { polling: 250 });
}

const lastNumber = (size: number): string =>
  makePlan(size).goals.at(-1)?.goals.at(-1)?.number ?? '';
