import type { Browser } from 'puppeteer-core';
import type { Measurement, Visit } from './visit.js';

/** @param url of the server that has the pages */
export type Measure = (browser: Browser, url: string, visit: Visit) => Promise<Measurement>;
