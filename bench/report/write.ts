import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { folders } from '../folders.js';
import { LARGE } from '../measure/sizes.js';
import { VANILLA, variants } from '../variants/index.js';
import * as cells from './cells.js';
import { barChart } from './chart.js';
import type { Run } from './run-file.js';
import { comparisonSections, phoneSections, waterfallPages, waterfallVisit } from './sections.js';
import { summarize, type Summary } from './summary.js';
import { waterfallChart } from './waterfall.js';

const docs = join(folders.project, 'docs');

/** Writes what a run has measured into docs/performance.md, and draws its charts. */
export async function writeReport(run: Run): Promise<void> {
  const summary = summarize(run.results);
  const path = join(docs, 'performance.md');
  const sections =
    run.scope === 'full' ? { ...phoneSections, ...comparisonSections } : phoneSections;
  const written = Object.entries(sections).reduce(
    (text, [name, write]) => fillSection(text, name, write(summary, run)),
    readFileSync(path, 'utf8'),
  );
  const options = await resolveConfig(path);
  writeFileSync(path, await format(written, { ...options, parser: 'markdown' }));
  for (const [name, chart] of Object.entries(charts(run, summary))) {
    mkdirSync(join(docs, 'images'), { recursive: true });
    writeFileSync(join(docs, 'images', name), chart);
  }
  console.log('Written: docs/performance.md');
}

/** Puts new content between `<!-- bench: name -->` and `<!-- /bench: name -->`. */
export function fillSection(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- bench: ${name} -->`, `<!-- /bench: ${name} -->`];
  const [before, rest = ''] = text.split(start);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined) {
    throw new Error(`docs/performance.md lacks ${start} … ${end}, or has it twice.`);
  }
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

function charts({ scope }: Run, summary: Summary): Record<string, string> {
  const waterfalls = waterfallPages.flatMap(({ variant, title, file }): [string, string][] => {
    const visit = waterfallVisit(summary, variant);
    return visit ? [[file, waterfallChart(`An English page with controls. ${title}`, visit)]] : [];
  });
  return {
    ...Object.fromEntries(waterfalls),
    ...(scope === 'full' && { 'performance.svg': comparisonChart(summary) }),
  };
}

function comparisonChart(summary: Summary): string {
  const bars = variants.flatMap(({ name, title, ours }) => {
    const done = cells.done(LARGE);
    const value = name === VANILLA ? 1 : summary.ratio(done(name), done(VANILLA))?.median;
    return value === undefined ? [] : [{ title, value, isOurs: ours !== undefined }];
  });
  return barChart(
    'A page with 1,000 goals is done: time against innerHTML',
    '×',
    bars.sort((a, b) => a.value - b.value),
  );
}
