import { expect } from '@open-wc/testing';
import { readHtmlPlan } from '../../../src/formats/html-plan.js';
import { elementWith } from '../../support/html.js';
import { pastedPlans } from '../../support/pasted-plans.js';
import { TORUN_PAGE } from '../../support/torun-page.js';

/** "words-left-out: Goals:" */
const leftOut = (markup: string): string[] =>
  (readHtmlPlan(elementWith(markup), 'pl')?.issues ?? []).map(
    ({ code, params }) => `${code}: ${params['text']}`,
  );

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('what a plan does not show of the page', () => {
  it('is told for each link but the first, and each picture', async () => {
    const url = new URL('../../plans/links-images.html', import.meta.url);
    expect(leftOut(await (await fetch(url)).text())).to.deep.equal([
      'link-left-out: https://example.org/plan.pdf',
      'link-left-out: https://example.org/mapa',
      'link-left-out: https://example.org/budzet',
      'picture-left-out: Mapa parków: osiem nowych przy Wiśle',
    ]);
  });

  it('is told for words that lead to a list, once', () => {
    const goal = (n: number) =>
      `<h3>${n}. A</h3><p>Cele operacyjne:</p><ul><li>${n}.1. B</li></ul>`;
    expect(leftOut(goal(1) + goal(2))).to.deep.equal(['words-left-out: Cele operacyjne:']);
  });

  it('is told for words beside the items of a list', () => {
    expect(leftOut('<ul>Wstęp do listy<li>A</li></ul>')).to.deep.equal([
      'words-left-out: Wstęp do listy',
    ]);
  });

  it('is nothing where a paragraph has become the link of its goal', () => {
    expect(leftOut('<h3>1. A</h3><p><a href="/a">Więcej</a></p>')).to.deep.equal([]);
  });

  it('is nothing in the page of Toruń but the words before its lists', () => {
    for (const line of leftOut(TORUN_PAGE)) expect(line).to.match(/:$/);
  });
});

function textsIn(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
  return texts;
}

/** Numbers that look random, and are the same each time. */
function* random(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

/** A page of tags that editors leave behind, with words that are nowhere twice. */
function pageOf(seed: number): string {
  const numbers = random(seed);
  const next = (n: number) => Math.floor(numbers.next().value! / 1000) % n;
  let count = 0;
  const text = () => {
    const label = [
      '',
      '',
      `${next(9)}. `,
      `${next(9)}.${next(9)}. `,
      'Cel 1. ',
      'Linia 12 – ',
      'a) ',
      'II. ',
    ];
    return ` ${label[next(label.length)]}s${seed}w${(count += 1)} <b>t${seed}w${count}</b> `;
  };
  const tags = [
    'p',
    'h2',
    'h3',
    'h4',
    'div',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'details',
    'summary',
    'table',
    'blockquote',
    'section',
    'strong',
    'pre',
  ];
  const part = (depth: number): string => {
    if (depth > 4 || next(4) === 0) return text();
    const tag = tags[next(tags.length)]!;
    const inner = Array.from({ length: 1 + next(3) }, () => part(depth + 1)).join(
      next(3) ? '' : '<br>',
    );
    return `<${tag}>${inner}</${tag}>`;
  };
  return Array.from({ length: 2 + next(5) }, () => part(0)).join('\n');
}

describe('every word of a page', () => {
  const isThereOrTold = (markup: string, name: string) => {
    const element = elementWith(markup);
    const plan = readHtmlPlan(element, 'pl');
    // What is no plan stays the HTML of the page.
    if (!plan) return;
    const told = plan.issues.map(({ params }) => String(params['text']));
    const known = new Set(
      words([JSON.stringify(plan.value).replaceAll('\\n', ' '), ...told].join(' ')),
    );
    const isAll = plan.issues.length >= 20 || told.some((text) => text.length >= 100);
    const missing = textsIn(element)
      .flatMap(words)
      .filter((word) => !known.has(word));
    if (!isAll) expect(missing, `${name}: ${markup}`).to.deep.equal([]);
  };

  it('is in the plan or told, in pages as people paste them', () => {
    for (const [name, markup] of pastedPlans) isThereOrTold(markup, name);
  });

  it('is in the plan or told, in 400 pages of random tags', () => {
    for (let seed = 1; seed <= 400; seed += 1) isThereOrTold(pageOf(seed), `page ${seed}`);
  });
});
