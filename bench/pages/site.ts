import { join } from 'node:path';
import { makePlan } from '../data/plan.js';
import { folders } from '../folders.js';
import { SMALL } from '../measure/sizes.js';
import type { Visit } from '../measure/visit.js';
import { OURS, STATIC, variantNamed, type Variant } from '../variants/index.js';
import { detailsHtml } from '../variants/shared/markup.js';
import { viewOf } from '../variants/shared/view.js';
import { buildVariant, readFiles } from './build-variants.js';
import { pageHtml, type PageContent } from './page.js';
import { recommendedCode } from './recommended.js';

export const planPath = (size: number): string => `/plan-${size}.json`;
export const drivenPath = (variant: string): string => `/${variant}/driven.html`;
export const pagePath = ({
  variant,
  language,
  size,
}: Pick<Visit, 'variant' | 'language' | 'size'>): string => `/${variant}/${language}/${size}.html`;

export type Site = ReadonlyMap<string, Buffer | string>;

/** Every file that some visits need, by its address. */
export async function makeSite(visits: readonly Visit[]): Promise<Site> {
  const site = new Map<string, Buffer | string>();
  const sizes = new Set([SMALL, ...visits.map(({ size }) => size)]);
  for (const size of sizes) site.set(planPath(size), JSON.stringify(makePlan(size)));
  addFolder(site, `/${OURS}/`, join(folders.project, 'dist/embed'));
  addFolder(site, '/drive/', join(folders.variants, OURS));
  for (const name of new Set(visits.map(({ variant }) => variant))) {
    const variant = variantNamed(name);
    const styles = await addScripts(site, variant);
    site.set(drivenPath(name), pageHtml({ variant, styles, language: 'pl' }));
    for (const visit of visits.filter((one) => one.variant === name && one.kind !== 'drive')) {
      const { language } = visit;
      site.set(
        pagePath(visit),
        pageHtml({ variant, styles, language, ...goalsOf(variant, visit) }),
      );
    }
  }
  return site;
}

function addFolder(site: Map<string, Buffer | string>, path: string, folder: string): void {
  for (const [name, file] of readFiles(folder)) site.set(path + name, file);
}

/** @returns the addresses of its stylesheets */
async function addScripts(
  site: Map<string, Buffer | string>,
  { name, ours }: Variant,
): Promise<string[]> {
  if (ours || name === STATIC) return [];
  const files = await buildVariant(name);
  for (const [file, content] of files) site.set(`/${name}/${file}`, content);
  return [...files.keys()]
    .filter((file) => file.endsWith('.css'))
    .map((file) => `/${name}/${file}`);
}

function goalsOf(
  { name, ours }: Variant,
  { size, language }: Visit,
): Partial<Pick<PageContent, 'plan' | 'html' | 'recommended'>> {
  if (name === STATIC) return { html: detailsHtml(viewOf(makePlan(size), language)) };
  const plan = planPath(size);
  return ours?.isRecommended
    ? { plan, recommended: recommendedCode(size, plan, language) }
    : { plan };
}
