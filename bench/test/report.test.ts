import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bytesOutside } from '../measure/memory.js';
import { countTransfer } from '../measure/load.js';
import type { Result } from '../measure/results.js';
import { barChart } from '../report/chart.js';
import { deliveryOf } from '../report/delivery.js';
import { summarize } from '../report/summary.js';
import { tables } from '../report/tables.js';
import { fillTemplate } from '../report/write.js';
import { OURS, OURS_LAID_OUT, VANILLA } from '../variants/index.js';

describe('the report', () => {
  it('says of each goal whether it was kept', () => {
    const drive = (variant: string, create: number): Result => ({
      kind: 'drive',
      variant,
      size: 1_000,
      condition: 'fast',
      round: 0,
      measured: { create },
    });
    const rows = tables['goals']?.(
      summarize([drive(OURS, 20), drive(OURS_LAID_OUT, 99), drive(VANILLA, 100)]),
    ).split('\n');
    const row = (title: string) => rows?.find((line) => line.includes(title));
    assert.match(row('1,000 goals, all of them') ?? '', /\| 0\.99 \| kept \|$/);
    assert.match(row('lay out 1,000 goals; ') ?? '', /\| 0\.20 \| \*\*missed\*\* \|$/);
    assert.match(row('memory of a goal') ?? '', /\| – \| – \|$/);
  });

  it('has a value for each name of its template, or is not written', () => {
    assert.equal(fillTemplate('a {{one}} b', { one: '1' }), 'a 1 b');
    assert.throws(() => fillTemplate('{{two}}', { one: '1' }), /\{\{two\}\}/);
  });

  it('has a place in its template for every table', () => {
    const template = readFileSync(new URL('../report/template.md', import.meta.url), 'utf8');
    for (const name of Object.keys(tables)) assert.ok(template.includes(`{{${name}-table}}`), name);
  });

  it('counts the files of a page by what they are', () => {
    const counted = countTransfer([
      { path: '/lit/27.html', bytes: 500 },
      { path: '/lit/main.js', bytes: 40 },
      { path: '/lit/part.js', bytes: 2 },
      { path: '/lit/main.css', bytes: 7 },
      { path: '/plan-27.json', bytes: 9 },
    ]);
    assert.deepEqual(counted, { scriptBytes: 42, styleBytes: 7, dataBytes: 9, requests: 5 });
  });

  it('works out what many views cost: twice the bytes, more money; returning readers little', () => {
    const small = deliveryOf({ script: 15_000, data: 1_000 });
    // 6 million first views of 17,000 bytes, 4 million answers of 250.
    assert.equal(small.gigabytesADay, 103);
    assert.equal(small.millionRequestsADay, 16);
    assert.ok(deliveryOf({ script: 30_000, data: 1_000 }).costAMonth[1] > small.costAMonth[1]);
  });

  it('draws the longest bar for the largest number, and says all numbers in words', () => {
    const bars = [
      { title: 'A & B', value: 1, isOurs: true },
      { title: 'C', value: 4, isOurs: false },
    ];
    const svg = barChart('Times', '×', bars);
    const lengths = [...svg.matchAll(/<rect x="\d+" y="\d+" width="([\d.]+)"/g)].map(([, n]) => n);
    assert.deepEqual(lengths, ['105.0', '420.0']);
    assert.match(svg, /<desc[^>]*>A &amp; B 1\.00×, C 4\.00×<\/desc>/);
  });

  it('adds up the memory of pages, not that of the browser around them', () => {
    const process = (pid: number, name: string, size: string) => [
      { pid, name: 'process_name', ph: 'M', args: { name } },
      {
        pid,
        name: 'periodic_interval',
        ph: 'v',
        args: {
          dumps: {
            allocators: { 'malloc/allocated_objects': { attrs: { size: { value: size } } } },
          },
        },
      },
    ];
    const events = [...process(1, 'Browser', 'ffff'), ...process(2, 'Renderer', '10')];
    assert.equal(bytesOutside(events), 16);
    assert.throws(() => bytesOutside(process(1, 'Browser', 'ffff')), /told nothing/);
  });
});
