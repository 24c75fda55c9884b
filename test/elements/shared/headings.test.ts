import { expect, fixture, html } from '@open-wc/testing';
import '../../support/data-elements.js';
import type { AnyDataElement } from '../../support/data-elements.js';
import { inState } from '../../support/until.js';
import { words } from '../../support/words.js';

const NEWS = { title: 'News', language: 'en', items: [{ id: '1', title: 'Item' }] };
const PLAN = {
  title: 'Plan',
  language: 'en',
  areas: [{ id: 'a', title: 'Area' }],
  goals: [
    {
      title: 'Goal',
      area: 'a',
      goals: [{ title: 'Sub-goal', goals: [{ title: 'Task', goals: [{ title: 'Step' }] }] }],
    },
  ],
};

/** What a reader meets who walks from heading to heading: "h2 Plan", "h3 Area", … */
const outline = (element: AnyDataElement): string[] =>
  Array.from(element.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6'), (heading) =>
    `${heading.localName} ${words(heading)}`.replace(/Goal /, ''),
  );

describe('the headings of a tag', () => {
  const news = async (level?: string) =>
    inState(
      await fixture<AnyDataElement>(
        level === undefined
          ? html`<news-list lang="en" .data=${NEWS}></news-list>`
          : html`<news-list lang="en" heading-level=${level} .data=${NEWS}></news-list>`,
      ),
      'ready',
    );

  const plan = async (level: number) =>
    inState(
      await fixture<AnyDataElement>(
        html`<strategy-goals lang="en" heading-level=${level} .data=${PLAN}></strategy-goals>`,
      ),
      'ready',
    );

  it('begin at level 2, under the title of the page', async () => {
    expect(outline(await news())).to.deep.equal(['h2 News', 'h3 Item']);
  });

  it('begin where the page wants them, and go down in steps of one', async () => {
    expect(outline(await news('1'))).to.deep.equal(['h1 News', 'h2 Item']);
    expect(outline(await news('4'))).to.deep.equal(['h4 News', 'h5 Item']);
    expect(outline(await plan(1))).to.deep.equal([
      'h1 Plan',
      'h2 Area',
      'h3 Goal',
      'h4 Sub-goal',
      'h5 Task',
    ]);
  });

  it('end at level 6, however deep a plan goes: what is below is in lists', async () => {
    expect(outline(await plan(4))).to.deep.equal(['h4 Plan', 'h5 Area', 'h6 Goal']);
  });

  it('end at level 6 also where the page asks for more', async () => {
    expect(outline(await news('6'))).to.deep.equal(['h6 News']);
    expect(outline(await news('9'))).to.deep.equal(['h6 News']);
  });

  for (const nonsense of ['abc', '', '0', 'NaN', '2px']) {
    it(`begin at level 2 where the page says heading-level="${nonsense}"`, async () => {
      expect(outline(await news(nonsense))[0]).to.equal('h2 News');
    });
  }

  it('begin at level 1 where the page says heading-level="-1"', async () => {
    expect(outline(await news('-1'))[0]).to.equal('h1 News');
  });

  it('follow the page when it changes its mind', async () => {
    const element = await news('2');
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(outline(element)).to.deep.equal(['h3 News', 'h4 Item']);
  });
});
