import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlan } from '../data/plan.js';
import { folders } from '../folders.js';
import { OURS, OURS_WITH_FALLBACK, STATIC, type Variant } from '../variants/index.js';
import { detailsHtml } from '../variants/shared/markup.js';
import { viewOf } from '../variants/shared/view.js';
import { buildVariant, readFiles } from './build-variants.js';
import { pageHtml } from './page.js';

export const planPath = (size: number): string => `/plan-${size}.json`;
export const pagePath = (variant: string, size: number): string => `/${variant}/${size}.html`;
export const drivenPath = (variant: string): string => `/${variant}/driven.html`;

/** Every file of every page of the bench, by its address. */
export async function makeSite(
  variants: readonly Variant[],
  sizes: readonly number[],
): Promise<Map<string, Buffer | string>> {
  const site = new Map<string, Buffer | string>();
  const plans = new Map(sizes.map((size) => [size, makePlan(size)]));
  for (const [size, plan] of plans) site.set(planPath(size), JSON.stringify(plan));
  for (const [name, file] of readFiles(join(folders.project, 'dist/embed'))) {
    site.set(`/${OURS}/${name}`, file);
  }
  for (const [name, file] of readFiles(join(folders.variants, OURS))) {
    site.set(`/drive/${name}`, file);
  }
  for (const variant of variants) {
    const { name, isOurs } = variant;
    const styles: string[] = [];
    const fallbackStyles = String(site.get(`/${OURS}/fallback.css`));
    const ownStyles = name === OURS_WITH_FALLBACK ? fallbackStyles : '';
    if (!isOurs && name !== STATIC) {
      for (const [file, content] of await buildVariant(name)) {
        site.set(`/${name}/${file}`, content);
        if (file.endsWith('.css')) styles.push(`/${name}/${file}`);
      }
    }
    site.set(drivenPath(name), pageHtml({ variant, styles }));
    for (const [size, plan] of plans) {
      const html = name === STATIC ? detailsHtml(viewOf(plan, plan.language)) : '';
      const fallback = name === OURS_WITH_FALLBACK ? fallbackTag(size) : html;
      site.set(
        pagePath(name, size),
        pageHtml({ variant, styles, ownStyles, plan: planPath(size), html: fallback }),
      );
    }
  }
  return site;
}

/** The tag as the project's own command writes it. */
function fallbackTag(size: number): string {
  mkdirSync(folders.built, { recursive: true });
  const file = join(folders.built, `plan-${size}.json`);
  writeFileSync(file, JSON.stringify(makePlan(size)));
  const command = join(folders.project, 'dist/cli/main.js');
  const options = ['--lang', 'pl', '--tag', '--src', planPath(size), '--open-depth', '1'];
  return execFileSync(process.execPath, [command, 'fallback', file, ...options], {
    encoding: 'utf8',
    maxBuffer: 100 * 1024 * 1024,
  });
}
