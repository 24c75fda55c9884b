import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { folders } from '../folders.js';
import { LARGE } from '../measure/scope.js';
import { OURS, VANILLA, variants } from '../variants/index.js';
import * as cells from './cells.js';
import { barChart } from './chart.js';
import { assumptions, deliveryOf, deliveryTable } from './delivery.js';
import { withCommas } from './format.js';
import type { Run } from './run-file.js';
import { summarize, type Summary } from './summary.js';
import { tables } from './tables.js';

/** Writes docs/performance.md and its chart. */
export async function writeReport(run: Run): Promise<void> {
  const docs = join(folders.project, 'docs');
  const summary = summarize(run.results);
  writeFileSync(join(docs, 'performance.svg'), chart(summary));
  const path = join(docs, 'performance.md');
  const text = fillTemplate(
    readFileSync(new URL('template.md', import.meta.url), 'utf8'),
    values(run, summary),
  );
  const options = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...options, parser: 'markdown' }));
  console.log(`Written: docs/performance.md`);
}

/** Puts a value in the place of each `{{name}}`. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{([\w-]+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template has {{${name}}}, which nobody makes.`);
    return value;
  });
}

function values(run: Run, summary: Summary): Record<string, string> {
  const { date, machine, browser, versions, rounds } = run;
  const { viewsADay, returning, bytesOfHeaders, bytesOfUnchanged } = assumptions;
  return {
    ...Object.fromEntries(
      Object.entries(tables).map(([name, make]) => [`${name}-table`, make(summary)]),
    ),
    date: date.slice(0, 10),
    machine: `${machine.cores} cores, ${machine.system}`,
    browser,
    rounds: rounds === 1 ? '1 round' : `${rounds} rounds`,
    versions: Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    'delivery-table': deliveryRows(summary),
    'views-a-day': withCommas(viewsADay),
    'returning-percent': String(returning * 100),
    'header-bytes': String(bytesOfHeaders),
    'unchanged-bytes': String(bytesOfUnchanged),
    'gigabyte-prices': assumptions.perGigabyte.join('–'),
    'request-prices': assumptions.perMillionRequests.join('–'),
  };
}

function deliveryRows(summary: Summary): string {
  const script = summary.value(cells.scriptBytes(OURS)) ?? 0;
  const data = summary.value(cells.dataBytes(OURS)) ?? 0;
  const heaviest = variants
    .map(({ name, title }) => ({
      title,
      script:
        (summary.value(cells.scriptBytes(name)) ?? 0) +
        (summary.value(cells.styleBytes(name)) ?? 0),
    }))
    .reduce((a, b) => (b.script > a.script ? b : a));
  return deliveryTable([
    ['City Elements', deliveryOf({ script, data })],
    [`the heaviest here (${heaviest.title})`, deliveryOf({ script: heaviest.script, data })],
  ]);
}

function chart(summary: Summary): string {
  const bars = variants.flatMap(({ name, title, isOurs }) => {
    const done = cells.doneOn(LARGE);
    const value = name === VANILLA ? 1 : summary.ratio(done(name), done(VANILLA));
    return value === undefined ? [] : [{ title, value, isOurs: isOurs === true }];
  });
  return barChart(
    'A page with 1,000 goals is done: time against innerHTML',
    '×',
    bars.sort((a, b) => a.value - b.value),
  );
}
