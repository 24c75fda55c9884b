import { startBrowser, fast } from './browser.js';
import { visibleText } from './drive.js';
import { VANILLA, type Variant } from '../variants/index.js';

/** Showing less is faster without being better: stops if a reader sees another text. */
export async function requireSameText(variants: readonly Variant[], url: string): Promise<void> {
  const browser = await startBrowser();
  try {
    const texts = new Map<string, string>();
    for (const variant of variants.filter(({ isDriven }) => isDriven)) {
      texts.set(variant.name, await visibleText(browser, url, variant, fast));
    }
    const expected = texts.get(VANILLA);
    const others = [...texts].filter(([, text]) => text !== expected).map(([name]) => name);
    if (others.length > 0) throw new Error(`Other words on the page of: ${others.join(', ')}.`);
  } finally {
    await browser.close();
  }
}
