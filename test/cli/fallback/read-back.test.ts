import { expect } from '@open-wc/testing';
import * as fc from '../../support/fast-check.js';
import { strategyHtml } from '../../../src/cli/fallback/strategy-html.js';
import { readHtmlList } from '../../../src/formats/html-list.js';
import { linesOf, pageIn, planElement, readPlan } from '../../support/fallback.js';
import { elementWith } from '../../support/html.js';
import { plan, plans } from '../../support/strategies.js';

const torun = async (): Promise<unknown> =>
  (await fetch(new URL('../../../demo/data/torun-strategy.json', import.meta.url))).json();

describe('a plan kept as the HTML that was made of it', () => {
  for (const language of ['pl', 'en']) {
    for (const openDepth of [0, 1]) {
      it(`is the plan of Toruń again, read in ${language}, open to level ${openDepth}`, async () => {
        const page = await pageIn(language, { openDepth });
        const input = await torun();
        const read = readPlan(readHtmlList(planElement(input, page), language));
        expect(linesOf(read, page)).to.deep.equal(linesOf(readPlan(input), page));
        expect(linesOf(read, page)).to.have.length(31);
        const { title, introduction, levels } = readPlan(input);
        const text = (value: typeof title) => page.l10n.text(value ?? '', undefined).value;
        expect(read.title).to.equal(text(title));
        expect(read.introduction).to.equal(text(introduction));
        expect(read.levels?.[0]?.name).to.equal(text(levels?.[0]?.name));
      });
    }
  }

  it('has its areas, its links and its texts again', async () => {
    const page = await pageIn('pl');
    const read = readPlan(readHtmlList(planElement(plan, page), 'pl'));
    expect(linesOf(read, page)).to.deep.equal(linesOf(readPlan(plan), page));
    expect(read.areas?.map(({ title }) => title)).to.deep.equal(['Ludzie']);
    expect(read.goals.find(({ number }) => number === '1')).to.include({
      url: 'https://example.org/1',
      // What has no field in a list stays readable.
      description: 'Opis\n\nTematy: zieleń, sport\n\nInne obszary: Przestrzeń',
    });
    expect(read.introduction).to.equal('Wstęp');
    expect(read.closing).to.equal(
      'Zakończenie\n\nMiasto · 2021–2028 · aktualizacja: 5 października 2026 · dokument źródłowy',
    );
  });

  it('keeps numbers and names of levels that no sentence could hold', async () => {
    const page = await pageIn('pl');
    const input = {
      levels: [{ name: 'Priorytet (A)' }],
      goals: [
        { number: 'I', title: '2. Miasto', goals: [{ number: 'I.a', title: '3) Parki' }] },
        { number: 'II', title: 'Praca' },
      ],
    };
    const read = readPlan(readHtmlList(planElement(input, page), 'pl'));
    expect(linesOf(read, page)).to.deep.equal(linesOf(readPlan(input), page));
    expect(read.levels?.[0]?.name).to.equal('Priorytet (A)');
  });

  it('has the same goals, whatever the plan', async () => {
    const page = await pageIn('pl');
    fc.assert(
      fc.property(
        // Without a goal, nothing tells an introduction such as "1. Start" from one.
        plans.filter(({ goals }) => goals.length > 0),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 6 }),
        (input, openDepth, headingLevel) => {
          const made = { ...page, openDepth, headingLevel };
          const read = readHtmlList(planElement(input, made), 'pl');
          expect(linesOf(readPlan(read), page)).to.deep.equal(linesOf(readPlan(input), page));
        },
      ),
    );
  });

  it('has nothing in it but the texts of the plan, whatever they try', async () => {
    const page = await pageIn('pl');
    const hostile = `</li></ul><script>alert(1)</script><img src=x onerror=alert(1)> "'&amp;`;
    const input = {
      title: hostile,
      introduction: hostile,
      closing: hostile,
      organization: { [hostile]: hostile },
      levels: [{ name: hostile, count: hostile }, { count: `${hostile} {n}` }],
      areas: [{ id: 'a', title: hostile }],
      goals: [
        {
          number: hostile,
          title: { 'x" onclick="alert(1)': hostile },
          area: 'a',
          url: 'javascript:alert(1)',
          tags: [hostile],
          goals: [{ title: hostile, description: hostile, url: 'https://example.org/"><b>' }],
        },
      ],
    };
    const element = elementWith(strategyHtml(readPlan(input), page).html);
    expect(element.querySelector('script, img, b')).to.equal(null);
    const attributes = [...element.querySelectorAll('*')].flatMap((node) => [...node.attributes]);
    expect(new Set(attributes.map(({ name }) => name))).to.deep.equal(
      new Set(['class', 'href', 'lang', 'dir']),
    );
    expect(element.querySelector('h2')?.textContent).to.equal(hostile);
    expect([...element.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://example.org/%22%3E%3Cb%3E',
    ]);
  });
});
