import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countTransfer, inARow, placesInRow } from '../measure/requests.js';
import type { PageRequest } from '../measure/visit.js';
import { typicalVisit, waterfallChart, waterfallTable } from '../report/waterfall.js';
import { summarize } from '../report/summary.js';

const request = (path: string, start: number, end: number, bytes = 100): PageRequest => ({
  path,
  start,
  end,
  bytes,
});

const page = request('/tag/en/27.html', 0, 600);
const script = request('/city-elements/city-elements.min.js', 605, 1_200, 17_408);
const data = request('/plan-27.json', 1_250, 1_900);
const texts = request('/city-elements/0.2.0/en.min.js', 1_260, 1_850);

describe('the requests of a page', () => {
  it('those that wait for each other are in a row, those sent together are not', () => {
    assert.deepEqual(placesInRow([page, script, data, texts]), [1, 2, 3, 3]);
    assert.equal(inARow([page, script, data, texts]), 3);
  });

  it('what is requested early is not waited for, even while the page is on its way', () => {
    assert.equal(inARow([page, script, request('/plan-27.json', 590, 1_190)]), 2);
  });

  it('a file from the cache is not waited for', () => {
    assert.equal(inARow([page, request('/main.js', 605, 607, 0), data]), 2);
  });

  it('are counted by what they are', () => {
    const counted = countTransfer([
      request('/lit/pl/27.html', 0, 1, 500),
      request('/lit/main.js', 0, 1, 40),
      request('/lit/part.js', 0, 1, 2),
      request('/lit/main.css', 0, 1, 7),
      request('/plan-27.json', 0, 1, 9),
    ]);
    assert.deepEqual(counted, { scriptBytes: 42, styleBytes: 7, dataBytes: 9, requests: 5 });
  });

  it('are shown of the visit in the middle, as a table and a chart that can be heard', () => {
    const where = {
      kind: 'load',
      variant: 'tag',
      size: 27,
      condition: 'slow',
      language: 'en',
      width: 360,
    } as const;
    const visit = (round: number, controls: number) => ({
      ...where,
      round,
      measured: { firstContent: 1_950, controls },
      requests: [page, script],
    });
    const summary = summarize([visit(0, 2_000), visit(1, 2_500), visit(2, 9_000)]);
    const typical = typicalVisit(summary, { ...where, metric: 'controls' });
    assert.equal(typical?.round, 1);
    assert.match(
      waterfallTable(typical),
      /\| city-elements\.min\.js \| 2 \| 605 \| 1,200 \| 17\.0 \|$/,
    );
    const chart = waterfallChart('The tag', typical);
    assert.match(
      chart,
      /<desc[^>]*>the page 0 to 600 ms, city-elements\.min\.js 605 to 1,200 ms; /,
    );
    assert.match(chart, /first goal at 1,950 ms, controls at 2,500 ms<\/desc>/);
  });
});
