import { expect, fixture, html } from '@open-wc/testing';
import type { NewsList } from '../../../src/elements/news-list/news-list.js';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { dataTags, showTag } from '../../support/data-elements.js';
import { failure, useFakeNetwork } from '../../support/fake-fetch.js';
import { itemsOf } from '../../support/news.js';
import { all, one, showPlan, toggleOf } from '../../support/strategy-plan.js';
import { inState, until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';
import { words } from '../../support/words.js';

const data = new URL('../../../demo/data/', import.meta.url).href;
const plan = `${data}arabic-strategy.json`;
const page = document.documentElement;

const ARABIC = /\p{Script=Arabic}/u;

beforeEach(() => Object.assign(page, { lang: 'ar', dir: 'rtl' }));
afterEach(() => ['lang', 'dir'].forEach((name) => page.removeAttribute(name)));

const withLetters = new URL('../../plans/rtl-numbers.json', import.meta.url).href;

const show = () =>
  showPlan(html`<strategy-goals src=${plan} controls open-depth="2"></strategy-goals>`);

/** Where the words of an element are on the page, its lines together. */
function placeOf(part: Node, start = 0, end = part.childNodes.length): DOMRect {
  const range = document.createRange();
  range.setStart(part, start);
  range.setEnd(part, end);
  return range.getBoundingClientRect();
}

/** Texts of one part, in the order in which the eye meets them from the right. */
const fromTheRight = (texts: readonly Text[]): string[] =>
  [...texts]
    .sort((one, other) => placeOf(other, 0, other.length).right - placeOf(one, 0, one.length).right)
    .map((text) => words(text));

function textsIn(part: Node): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (words(text) && placeOf(text, 0, text.length).width > 1) texts.push(text);
  }
  return texts;
}

const leafOf = (element: StrategyGoals, key: string) => one(element, `.leaf[data-key="${key}"]`);

describe('a plan in Arabic, on an Arabic page', () => {
  it('runs from right to left: its words begin on the right, its arrows and buttons end on the left', async () => {
    const element = await show();
    const card = one(element, '.card').getBoundingClientRect();
    const middle = card.x + card.width / 2;
    for (const part of all(
      element,
      '.title, .area, .toggle .label, .prose p, .leaf[dir="rtl"] .number',
    )) {
      const { right } = placeOf(part);
      expect(right, words(part)).to.be.above(middle);
      expect(card.right - right, words(part)).to.be.below(60);
    }
    for (const toggle of all(element, '.toggle')) {
      const arrow = getComputedStyle(toggle, '::after');
      expect(parseFloat(arrow.left)).to.be.below(40);
    }
    for (const button of all(element, '[part="item"][dir="rtl"] > .copy')) {
      expect(button.getBoundingClientRect().x - card.x).to.be.below(60);
    }
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(one(element, '.card'));
    expect(parseFloat(borderRightWidth)).to.be.above(parseFloat(borderLeftWidth));
  });

  it('has each number before its title, with its digits in their order', async () => {
    const element = await show();
    for (const key of ['1.1.2', '1.10']) {
      const leaf = leafOf(element, key);
      expect(fromTheRight(textsIn(leaf))[0]).to.equal(`${key}.`);
      const digits = one(element, `.leaf[data-key="${key}"] .number`).firstChild as Text;
      const xs = key.split('').map((_, index) => placeOf(digits, index, index + 1).x);
      expect(xs, key).to.deep.equal([...xs].sort((one, other) => one - other));
    }
    const label = toggleOf(element, '1.1').querySelector('.label')!;
    expect(fromTheRight(textsIn(label))).to.deep.equal(['الهدف التشغيلي', '1.1.']);
  });

  it('has a number with letters in its order too, in a list and in a heading', async () => {
    const element = await showPlan(
      html`<strategy-goals lang="ar" dir="rtl" open-depth="3" src=${withLetters}></strategy-goals>`,
    );
    const keys = ['1.a', 'I.2', 'A.1.2', 'A.1'];
    for (const key of keys) {
      const { childNodes } = one(element, `[data-key="${key}"] .number`);
      const number = textsIn(childNodes[0]!.parentNode!)[0]!;
      expect(number.data.startsWith(key), number.data).to.be.true;
      const xs = key.split('').map((_, index) => placeOf(number, index, index + 1).x);
      expect(xs, key).to.deep.equal([...xs].sort((first, second) => first - second));
    }
  });

  it('says of each text in which language it is, and which way it runs', async () => {
    const element = await show();
    // They look the same in a line that runs the other way.
    const labels = ['Topics:', 'More about:', 'source document'];
    for (const text of textsIn(element.shadowRoot!)) {
      const holder = text.parentElement!;
      const lang = holder.closest<HTMLElement>('[lang]')!.lang;
      const { direction } = getComputedStyle(holder);
      const is = `${lang} ${direction}`;
      if (ARABIC.test(text.data)) expect(is, text.data).to.equal('ar rtl');
      else if (labels.includes(words(text))) expect(lang, text.data).to.equal('en');
      else if (/[a-z]/i.test(text.data)) expect(is, text.data).to.equal('en ltr');
    }
  });

  it('counts as one does in Arabic, and in whole English where the data have no word', async () => {
    const element = await show();
    // ٣ or 3, as the browser knows it.
    const three = new Intl.NumberFormat('ar').format(3);
    expect(all(element, '.count').map(words)).to.deep.equal([
      `${three} أهداف تشغيلية`,
      '2 items',
      'هدفان تشغيليان',
      '1 item',
    ]);
    const english = all(element, '.count').at(-1)!;
    const [text] = textsIn(english);
    const digit = placeOf(text!, 0, 1);
    expect(digit.x).to.equal(placeOf(text!, 0, text!.length).x);
  });

  it('has a goal that is not translated run as its own words do, in its place', async () => {
    const leaf = leafOf(await show(), '2.2');
    expect(leaf.dir).to.equal('ltr');
    expect(fromTheRight(textsIn(leaf)).reverse()).to.deep.equal([
      '2.2.',
      'A joined-up network of cycle paths',
    ]);
  });

  it('has a level whose name is not translated read as it is written: its name, its number, the full stop', async () => {
    const goals = [
      { number: '1', title: { ar: 'مدينة', pl: 'Miasto' }, goals: [{ title: 'Park' }] },
    ];
    const data = { language: 'pl', levels: [{ name: 'Cel strategiczny' }], goals };
    const element = await showPlan(html`<strategy-goals .data=${data}></strategy-goals>`);
    const label = one(element, '.goal-heading .label');
    const letters = textsIn(label).flatMap((text) =>
      Array.from(text.data, (letter, i) => ({ letter, x: placeOf(text, i, i + 1).x })),
    );
    const seen = letters.sort((a, b) => a.x - b.x).map(({ letter }) => letter);
    expect(seen.join('').replace(/\s+/g, ' ').trim()).to.equal('Cel strategiczny 1.');
  });

  it('is searched in Arabic, with the words where one types them: on the right', async () => {
    const element = await show();
    const field = one(element, '#search') as HTMLInputElement;
    expect(getComputedStyle(field).direction).to.equal('ltr');
    field.value = 'مدارس';
    field.dispatchEvent(new Event('input'));
    expect(getComputedStyle(field).direction).to.equal('rtl');
    await until(() => leafOf(element, '1.2').hidden, 'other goals are to go');
    expect(leafOf(element, '1.1.1').hidden).to.be.false;
  });
});

describe('news in Arabic, on an Arabic page', () => {
  it('run from right to left: rank, words and date, and the picture at the end', async () => {
    const element = await fixture<NewsList>(
      html`<news-list src="${data}arabic-news.json" limit="2"></news-list>`,
    );
    await inState(element, 'ready');
    const [item] = itemsOf(element);
    const rank = item!.querySelector('.rank')!.getBoundingClientRect();
    const title = placeOf(item!.querySelector('h3')!);
    const picture = item!.querySelector('img')!.getBoundingClientRect();
    expect(rank.left).to.be.at.least(title.right);
    expect(title.left).to.be.at.least(picture.right);
    const date = item!.querySelector('time')!;
    const [text] = textsIn(date);
    // WebKit has the digits of Egypt.
    expect(words(date)).to.match(/^(2 أكتوبر 2026|٢ أكتوبر ٢٠٢٦)$/);
    const whole = placeOf(text!, 0, text!.length);
    expect(placeOf(text!, 0, 1).right).to.be.closeTo(whole.right, 0.5);
    expect(text!.parentElement!.closest<HTMLElement>('[lang]')!.lang).to.equal('ar');
  });
});

describe('an Arabic page’s own HTML in a tag', () => {
  const network = useFakeNetwork();
  useWarnings();
  for (const tag of dataTags) {
    it(`goes on to run from right to left where <${tag}> cannot load, and English words beside it do not`, async () => {
      const src = network.address();
      network.answer(src, failure);
      const element = await inState(
        await showTag(tag, 'ar', src, '<p>الأهداف (2025).</p>'),
        'error',
      );
      expect(getComputedStyle(element.querySelector('p')!).direction).to.equal('rtl');
      const status = element.renderRoot.querySelector('[part="status"]')!;
      expect(words(status)).to.contain('could not be loaded');
      expect(getComputedStyle(status).direction).to.equal('ltr');
    });
  }
});
