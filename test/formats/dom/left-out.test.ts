import { expect } from '@open-wc/testing';
import { readHtmlPlan } from '../../../src/formats/html-plan.js';
import type { ListGoal } from '../../../src/formats/html-list.js';
import { countIssues } from '../../../src/model/issue.js';
import { elementWith } from '../../support/html.js';
import * as fc from '../../support/fast-check.js';
import { pages } from '../../support/pages.js';
import { pastedPlans } from '../../support/pasted-plans.js';
import { TORUN_PAGE } from '../../support/torun-page.js';

/** "words-left-out: Goals:" */
const leftOut = (markup: string): string[] =>
  (readHtmlPlan(elementWith(markup), 'pl')?.issues ?? []).map(
    ({ code, params }) => `${code}: ${params['text']}`,
  );

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('what a plan does not show of the page', () => {
  it('is told for each picture, but for no link of a goal', async () => {
    const url = new URL('../../plans/links-images.html', import.meta.url);
    expect(leftOut(await (await fetch(url)).text())).to.deep.equal([
      'picture-left-out: Mapa parków: osiem nowych przy Wiśle',
    ]);
  });

  it('is told for each link before the goals and after them, twenty by name and the others by number', () => {
    const link = (n: number) => `<p>See <a href="/${n}">page ${n}</a></p>`;
    const many = [...Array(30).keys()].map(link).join('');
    const page = elementWith(`${many}<ol><li>Parks</li></ol>${link(99)}`);
    const issues = readHtmlPlan(page, 'pl')?.issues ?? [];
    expect(issues.map(({ code, params }) => `${code}: ${params['text']}`)).to.deep.equal(
      [...Array(20).keys()].map((n) => `link-left-out: /${n}`),
    );
    expect(countIssues(issues)).to.equal(31);
  });

  const goalsUnder = (words: string): string =>
    [1, 2]
      .map((n) => `<h3>Cel strategiczny ${n}. A</h3><p>${words}</p><ul><li>${n}.1. B</li></ul>`)
      .join('');

  it('is told for words that lead to a list, once', () => {
    expect(leftOut(goalsUnder('Zrobimy to tak:'))).to.deep.equal([
      'words-left-out: Zrobimy to tak:',
    ]);
  });

  it('is nothing where these words name the goals of the list: each of them says so', () => {
    expect(leftOut(goalsUnder('Cele operacyjne:'))).to.deep.equal([]);
  });

  it('is told for words beside the items of a list', () => {
    expect(leftOut('<ul>Wstęp do listy<li>A</li></ul>')).to.deep.equal([
      'words-left-out: Wstęp do listy',
    ]);
  });

  it('is nothing where a paragraph has become the link of its goal', () => {
    expect(leftOut('<h3>1. A</h3><p><a href="/a">Więcej</a></p>')).to.deep.equal([]);
  });

  it('is nothing in the page of Toruń', () => {
    expect(leftOut(TORUN_PAGE)).to.deep.equal([]);
  });
});

function textsIn(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}

const flatGoals = (goals: readonly ListGoal[]): ListGoal[] =>
  goals.flatMap((goal) => [goal, ...flatGoals(goal.goals)]);

/** What a reader of the page would miss: words, links and pictures. */
function contentOf(page: Element, urls: ReadonlySet<string>): string[] {
  const element = page.cloneNode(true) as Element;
  const links = [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
  const pictures = [...element.querySelectorAll('img')].map(
    (image) => image.getAttribute('alt') || image.getAttribute('src')!,
  );
  // The title of a goal is the link in place of a paragraph with a link only.
  for (const link of element.querySelectorAll('a')) {
    if (urls.has(link.getAttribute('href')!)) link.remove();
  }
  // Each goal of the list is called by it.
  for (const lead of element.querySelectorAll('p')) {
    if (lead.textContent === 'Cele operacyjne:') lead.remove();
  }
  return [...textsIn(element), ...pictures, ...links].flatMap(words);
}

describe('every word, link and picture of a page', () => {
  const expectThereOrTold = (markup: string) => {
    const element = elementWith(markup);
    const plan = readHtmlPlan(element, 'pl');
    // What is no plan stays the HTML of the page.
    if (!plan) return;
    const told = plan.issues.map(({ params }) => String(params['text']));
    // Side by side, two words may be one: "<b>a</b><a>b</a>".
    const known = [JSON.stringify(plan.value), ...told].join(' ').toLowerCase();
    // A long text is cut, and of many of a kind only the first are named.
    const isCut = told.some((text) => text.length >= 100) || plan.issues.some(({ more }) => more);
    const urls = new Set(flatGoals(plan.value!.goals).flatMap(({ url }) => url ?? []));
    const missing = contentOf(element, urls).filter((word) => !known.includes(word));
    if (!isCut) expect(missing, markup).to.deep.equal([]);
  };

  it('is in the plan or told, in pages as people paste them', () => {
    for (const [, markup] of pastedPlans) expectThereOrTold(markup);
  });

  it('is in the plan or told, whatever the tags', () => {
    fc.assert(fc.property(pages, expectThereOrTold), { numRuns: fc.runs(400) });
  });
});
