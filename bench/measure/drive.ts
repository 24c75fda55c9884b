import type { Browser, Page } from 'puppeteer-core';
import { drivenPath, planPath } from '../pages/site.js';
import { OURS_LAID_OUT, type Variant } from '../variants/index.js';
import { inPage, withPage, type Condition } from './browser.js';
import type { Measure } from './measure.js';

/** The renderer alone: the plan is in memory, and what is timed ends with the layout. */
export const measureDriven: Measure = (browser, url, variant, size, condition) =>
  withPage(browser, condition, async (page) => {
    await openDriven(page, url, variant, size);
    const run = (name: string) => page.evaluate(`benchDrive.${name}()`) as Promise<number>;
    return {
      create: await run('create'),
      switchLanguage: await run('switchLanguage'),
      renderAgain: await run('renderAgain'),
      expandAll: await run('expandAll'),
    };
  });

/** The page of a variant, ready to be driven, with a plan of this size at hand. */
export async function openDriven(
  page: Page,
  url: string,
  variant: Variant,
  size: number,
): Promise<void> {
  await page.goto(url + drivenPath(variant.name), { waitUntil: 'load' });
  await page.waitForFunction('globalThis.variant');
  await page.evaluate(inPage('goals.js'));
  await page.evaluate(inPage('drive.js'));
  await page.evaluate(`benchDrive.load(${JSON.stringify(planPath(size))})`);
  if (variant.name === OURS_LAID_OUT) await page.evaluate(layOutAll);
}

const layOutAll = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.querySelector('strategy-goals').shadowRoot.adoptedStyleSheets.push(sheet);
}`;

/** What a reader sees of a small plan. */
export function visibleText(browser: Browser, url: string, variant: Variant, condition: Condition) {
  return withPage(browser, condition, async (page) => {
    await openDriven(page, url, variant, 27);
    await page.evaluate('benchDrive.create()');
    return (await page.evaluate('benchDrive.visibleText()')) as string;
  });
}
