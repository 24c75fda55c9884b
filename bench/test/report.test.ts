import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bytesOutside } from '../measure/memory.js';
import type { Result } from '../measure/visit.js';
import { aims } from '../report/aims.js';
import { barChart } from '../report/chart.js';
import { deliveryOf } from '../report/delivery.js';
import { aimTable } from '../report/phone-tables.js';
import { comparisonSections, phoneSections } from '../report/sections.js';
import { summarize } from '../report/summary.js';
import { fillSection } from '../report/write.js';
import { OURS_WITH_CONTROLS, RECOMMENDED, STATIC } from '../variants/index.js';

describe('the report', () => {
  const sizes = { everything: 18 * 1024, flag: 9 * 1024 + 100 };
  const result = (
    kind: Result['kind'],
    variant: string,
    measured: Result['measured'],
    more: Partial<Result> = {},
  ): Result => ({
    kind,
    variant,
    size: 27,
    condition: kind === 'press' ? 'slow-device' : 'slow',
    language: 'pl',
    width: 360,
    round: 0,
    measured,
    ...more,
  });
  const rowsOf = (results: readonly Result[]) => aimTable(summarize(results), sizes).split('\n');
  const row = (results: readonly Result[], title: string) =>
    rowsOf(results).find((line) => line.includes(title)) ?? '';

  it('says of each aim what was measured, and whether it was kept', () => {
    const results = [
      result('load', RECOMMENDED, { firstContent: 1_040, controls: 2_500 }),
      result('load', STATIC, { firstContent: 1_000 }),
    ];
    assert.match(row(results, 'first goal, recommended'), /\| 1\.04 \| 27 goals \| kept \|$/);
    assert.match(row(results, 'recommended code, Polish'), /\| 2,500 \|  \| \*\*missed\*\* \|$/);
    assert.match(row(results, 'recommended code, English'), /\| – \|  \|  \|$/);
    assert.match(row(results, 'all elements'), /\| 18\.0 KB \| 18\.0 \|  \| kept \|$/);
    assert.match(row(results, 'one flag'), /\| \*\*missed\*\* \|$/);
    assert.equal(rowsOf(results).length, aims.length + 2);
  });

  it('an aim for several sizes is kept if it is at the worst of them', () => {
    const pressed = (size: number, toggle: number) =>
      result('press', OURS_WITH_CONTROLS, { toggle }, { size });
    const results = [pressed(27, 40), pressed(186, 104), pressed(400, 80)];
    assert.match(row(results, 'open or close'), /\| 104 \| 186 goals \| \*\*missed\*\* \|$/);
  });

  it('says how far the rounds were apart', () => {
    const results = [2_000, 2_100, 2_400].map((controls, round) =>
      result('load', RECOMMENDED, { controls }, { round }),
    );
    assert.match(row(results, 'recommended code, Polish'), /\| 2,100 \(2,050–2,250\) \|/);
  });

  it('is written between the marks of its page, and nowhere else', () => {
    const page = 'a\n<!-- bench: one -->\n\nold\n\n<!-- /bench: one -->\nb';
    assert.equal(
      fillSection(page, 'one', 'new'),
      'a\n<!-- bench: one -->\n\nnew\n\n<!-- /bench: one -->\nb',
    );
    assert.throws(() => fillSection(page, 'two', 'new'), /lacks <!-- bench: two -->/);
  });

  it('has marks in docs/performance.md for every part', () => {
    const page = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');
    for (const name of Object.keys({ ...phoneSections, ...comparisonSections })) {
      assert.doesNotThrow(() => fillSection(page, name, ''));
    }
  });

  it('works out what many views cost: twice the bytes, more money; returning readers little', () => {
    const small = deliveryOf({ script: 15_000, data: 1_000 });
    // 6 million first views of 17,000 bytes, 8 million answers of 250.
    assert.equal(small.gigabytesADay, 104);
    assert.equal(small.millionRequestsADay, 20);
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
