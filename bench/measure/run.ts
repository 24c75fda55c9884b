import type { Browser } from 'puppeteer-core';
import type { Variant } from '../variants/index.js';
import { startBrowser } from './browser.js';
import { measureDriven } from './drive.js';
import { measureInteractions } from './interact.js';
import { measureLoad } from './load.js';
import { measureMemory } from './memory.js';
import type { Result, Visit } from './results.js';
import { conditionNamed, visitsOf, type Scope } from './scope.js';

const measures = {
  load: measureLoad,
  drive: measureDriven,
  interact: measureInteractions,
  memory: measureMemory,
} as const;

/**
 * Visits every page of the scope in each round, in another order each time, so that nothing is
 * always measured after the same neighbour.
 *
 * @param save is given all results so far after each visit: an interrupted run has some
 */
export async function runScope(
  scope: Scope,
  url: string,
  save: (results: readonly Result[]) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = 0; round < scope.rounds; round += 1) {
    // A new browser, because its memory grows with use.
    const browser = await startBrowser();
    try {
      const visits = shuffled(visitsOf(scope, round));
      console.log(`round ${round + 1} of ${scope.rounds}: ${visits.length} visits`);
      for (const visit of visits) {
        const measured = await attempt(browser, url, scope.variants, visit);
        if (measured) results.push({ ...visit, round, measured });
        save(results);
      }
    } finally {
      await browser.close();
    }
  }
  return results;
}

/** A page that fails is told of, and missing in the tables. */
async function attempt(browser: Browser, url: string, all: readonly Variant[], visit: Visit) {
  const variant = all.find(({ name }) => name === visit.variant);
  if (!variant) return undefined;
  const condition = conditionNamed(visit.condition);
  try {
    return await measures[visit.kind](browser, url, variant, visit.size, condition);
  } catch (error) {
    const { kind, size } = visit;
    console.error(`${variant.title}, ${size} goals, ${kind}, ${condition.title}: ${String(error)}`);
    return undefined;
  }
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((value) => ({ value, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
