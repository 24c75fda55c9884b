import { VANILLA, variants } from '../variants/index.js';
import { startBrowser } from './browser.js';
import { visibleText } from './drive.js';
import type { Visit } from './visit.js';

/** Showing less is faster without being better: stops if a reader sees another text. */
export async function requireSameText(visits: readonly Visit[], url: string): Promise<void> {
  const visited = new Set(visits.map(({ variant }) => variant));
  const browser = await startBrowser();
  try {
    const texts = new Map<string, string>();
    for (const variant of variants.filter(({ name, isDriven }) => isDriven && visited.has(name))) {
      texts.set(variant.name, await visibleText(browser, url, variant));
    }
    const expected = texts.get(VANILLA);
    const others = [...texts].filter(([, text]) => text !== expected).map(([name]) => name);
    if (others.length > 0) throw new Error(`Other words on the page of: ${others.join(', ')}.`);
  } finally {
    await browser.close();
  }
}
