import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/define/news-list.js';
import '../../src/define/strategy-goals.js';
import { readPage, type Page } from '../../src/page-check/page.js';
import { checkPage, type FindingCode } from '../../src/page-check/rules.js';
import { inState } from '../support/until.js';

const plan = { title: 'Plan', goals: [{ number: '1', title: 'Parks' }] };

// As plain values: printing an element prints the whole page.
const paramsOf = async (page: Page, rule: FindingCode) =>
  (await checkPage(page)).filter(({ code }) => code === rule).map(({ params }) => params);

/** A page with a heading, a plan, and what else there is. */
async function show(before: unknown, level: number): Promise<Element> {
  const page = await fixture(
    html`<div>
      ${before}<strategy-goals lang="en" heading-level=${level} .data=${plan}></strategy-goals>
    </div>`,
  );
  await inState(page.querySelector('strategy-goals')!, 'ready');
  return page;
}

describe('headings that a screen reader goes through', () => {
  const rows: [string, unknown, number, object | undefined][] = [
    ['h1, then level 2', html`<h1>City</h1>`, 2, undefined],
    ['h1, then level 3', html`<h1>City</h1>`, 3, { level: 3, before: 1, better: 2 }],
    ['h2, then level 3', html`<h2>Plan</h2>`, 3, undefined],
    ['h4, then level 2', html`<h4>City</h4>`, 2, undefined],
    ['none, then level 2', '', 2, undefined],
    ['none, then level 4', '', 4, { level: 4, before: 0, better: 2 }],
    [
      'h2 that is not shown',
      html`<h1>A</h1>
        <h2 hidden>B</h2>`,
      3,
      { level: 3, before: 1, better: 2 },
    ],
    ['role="heading"', html`<div role="heading" aria-level="2">City</div>`, 3, undefined],
  ];
  for (const [title, before, level, params] of rows) {
    it(`${title}: ${params ? 'a level is skipped' : 'all right'}`, async () => {
      const page = readPage(await show(before, level), location.href);
      expect(await paramsOf(page, 'skipped-heading')).to.deep.equal(params ? [params] : []);
    });
  }

  it('those in a plan before count too', async () => {
    const first = html`<h1>City</h1>
      <strategy-goals lang="en" heading-level="2" .data=${plan}></strategy-goals>`;
    const page = readPage(await show(first, 3), location.href);
    expect(await paramsOf(page, 'skipped-heading')).to.be.empty;
  });
});

describe('news whose times are in UTC', () => {
  const rows: [string, string, string | undefined, boolean][] = [
    ['in the evening', '2024-07-19T22:30:00Z', undefined, true],
    ['with an offset of zero', '2024-07-19T22:30:00+00:00', undefined, true],
    ['and the page names the time zone', '2024-07-19T22:30:00Z', 'Europe/Warsaw', false],
    ['at midnight, which is a day', '2024-07-19T00:00:00Z', undefined, false],
    ['in the time of the city', '2024-07-19T22:30:00+02:00', undefined, false],
    ['without a time', '2024-07-19', undefined, false],
  ];
  for (const [title, date, zone, isTold] of rows) {
    it(`${title}: ${isTold ? 'the author is told of time-zone' : 'all right'}`, async () => {
      const news = { items: [{ id: '1', title: 'Park', date_published: date }] };
      const page = await fixture(
        html`<div><news-list time-zone=${zone ?? nothing} .data=${news}></news-list></div>`,
      );
      await inState(page.querySelector('news-list')!, 'ready');
      const found = await paramsOf(readPage(page, location.href), 'no-time-zone');
      expect(found).to.deep.equal(isTold ? [{}] : []);
    });
  }
});

describe('an element that the page hides', () => {
  it('is told of, and only then', async () => {
    const page = await show(html`<h1>City</h1>`, 2);
    const hidden = () => paramsOf(readPage(page, location.href), 'hidden-element');
    expect(await hidden()).to.be.empty;
    page.setAttribute('hidden', '');
    expect(await hidden()).to.deep.equal([{ tag: 'strategy-goals' }]);
  });
});
