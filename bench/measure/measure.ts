import type { Browser } from 'puppeteer-core';
import type { Variant } from '../variants/index.js';
import type { Condition } from './browser.js';
import type { Measured } from './results.js';

/** A visit to the page of a variant, with a plan of a size, under a condition. */
export type Measure = (
  browser: Browser,
  url: string,
  variant: Variant,
  size: number,
  condition: Condition,
) => Promise<Measured>;
