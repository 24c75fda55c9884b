import type { Browser, Page } from 'puppeteer-core';
import { drivenPath, planPath } from '../pages/site.js';
import { OURS_LAID_OUT, type Variant } from '../variants/index.js';
import { inPage, withPage } from './browser.js';
import { DESKTOP, fast } from './conditions.js';
import type { Measure } from './measure.js';
import { SMALL } from './sizes.js';

/** The renderer alone: the plan is in memory, and what is timed ends with the layout. */
export const measureDriven: Measure = (browser, url, visit) =>
  withPage(browser, visit, async (page) => {
    await openDriven(page, url, visit.variant, visit.size);
    const run = (name: string) => page.evaluate(`benchDrive.${name}()`) as Promise<number>;
    return {
      measured: {
        create: await run('create'),
        switchLanguage: await run('switchLanguage'),
        renderAgain: await run('renderAgain'),
        expandAll: await run('expandAll'),
      },
    };
  });

/** The page of a variant, ready to be driven, with a plan of this size at hand. */
async function openDriven(page: Page, url: string, variant: string, size: number): Promise<void> {
  await page.goto(url + drivenPath(variant), { waitUntil: 'load' });
  await page.waitForFunction('globalThis.variant');
  await page.evaluate(inPage('drive.js'));
  await page.evaluate(`benchDrive.load(${JSON.stringify(planPath(size))})`);
  if (variant === OURS_LAID_OUT) await page.evaluate(layOutAll);
}

const layOutAll = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.querySelector('strategy-goals').shadowRoot.adoptedStyleSheets.push(sheet);
}`;

/** What a reader sees of a small plan. */
export function visibleText(browser: Browser, url: string, { name }: Variant): Promise<string> {
  return withPage(browser, { condition: fast.name, width: DESKTOP }, async (page) => {
    await openDriven(page, url, name, SMALL);
    await page.evaluate(inPage('text.js'));
    await page.evaluate('benchDrive.create()');
    return (await page.evaluate('benchText.visible()')) as string;
  });
}
