import { pagePath } from '../pages/site.js';
import { STATIC, variantNamed } from '../variants/index.js';
import type { Browser } from 'puppeteer-core';
import { startBrowser, withPage } from './browser.js';
import { conditionNamed, fast, PHONE } from './conditions.js';
import { measureDriven } from './drive.js';
import { measureAgain, measureLoad } from './load.js';
import { measureMemory } from './memory.js';
import { measurePresses } from './press.js';
import type { Scope } from './scope.js';
import { SMALL } from './sizes.js';
import type { Measurement, Result, Visit } from './visit.js';

const measures = {
  load: measureLoad,
  again: measureAgain,
  press: measurePresses,
  drive: measureDriven,
  memory: measureMemory,
} as const;

/**
 * Visits every page of the scope in each round, in another order each time, so that nothing is
 * always measured after the same neighbour.
 *
 * @param save is given all results so far after each round: an interrupted run has some
 */
export async function runScope(
  scope: Scope,
  url: string,
  save: (results: readonly Result[]) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  const begin = Date.now();
  for (let round = 0; round < scope.rounds; round += 1) {
    const minutes = (Date.now() - begin) / 60_000;
    if ((minutes / Math.max(round, 1)) * (round + 1) > scope.minutes) break;
    results.push(...(await runRound(scope, url, round)));
    save(results);
  }
  return results;
}

async function runRound(scope: Scope, url: string, round: number): Promise<Result[]> {
  const results: Result[] = [];
  // A new browser, because its memory grows with use.
  const browser = await startBrowser();
  try {
    await warmUp(browser, url);
    const visits = shuffled(scope.visits(round));
    console.log(`round ${round + 1} of ${scope.rounds}: ${visits.length} visits`);
    for (const visit of visits) {
      const measurement = await attempt(browser, url, visit);
      if (measurement) results.push({ ...visit, round, ...measurement });
    }
  } finally {
    await browser.close();
  }
  return results;
}

/** The first page of a browser takes longer. */
const warmUp = (browser: Browser, url: string): Promise<unknown> =>
  withPage(browser, { condition: fast.name, width: PHONE }, (page) =>
    page.goto(url + pagePath({ variant: STATIC, size: SMALL, language: 'pl' })),
  );

/** A page that fails is told of, and missing in the tables. */
async function attempt(
  browser: Browser,
  url: string,
  visit: Visit,
): Promise<Measurement | undefined> {
  try {
    return await measures[visit.kind](browser, url, visit);
  } catch (error) {
    const { kind, variant, size, condition, language, width } = visit;
    const who = `${variantNamed(variant).title}, ${size} goals, ${language}, ${width} px`;
    console.error(`${who}, ${kind}, ${conditionNamed(condition).title}: ${String(error)}`);
    return undefined;
  }
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
