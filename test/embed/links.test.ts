import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed.js';
import { json, useFakeNetwork } from '../support/fake-fetch.js';
import { expectSame } from '../support/nodes.js';
import { settled } from '../support/settled-page.js';
import { until } from '../support/until.js';
import { useWarnings } from '../support/warnings.js';

const PLAN = { title: 'Plan', language: 'en', goals: [{ number: '1', title: 'More parks' }] };
const OURS = 'strategy-goals, news-list, eu-flag, ukrainian-heart';

describe('a link that a CMS has left of our tag', () => {
  const network = useFakeNetwork();
  const warnings = useWarnings();
  const set = new Set<Element>();

  /** What the webmaster has written into the page’s own tags. */
  function settings(values: Record<string, string>, place: Element = document.body): void {
    for (const [name, value] of Object.entries(values)) place.setAttribute(name, value);
    set.add(place);
  }

  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    for (const place of set) {
      for (const name of place.getAttributeNames()) {
        if (name.startsWith('data-city')) place.removeAttribute(name);
      }
    }
    set.clear();
  });

  async function show(markup: string): Promise<HTMLElement> {
    const page = await fixture<HTMLElement>(html`<main lang="en"></main>`);
    page.innerHTML = markup;
    await settled();
    return page;
  }

  const planAddress = () => {
    const { pathname } = new URL(network.address('strategy.json'));
    network.answer(new URL(pathname, location.href).href, json(PLAN));
    return pathname;
  };

  const shows = (page: ParentNode, title: string) =>
    until(
      () => page.querySelector('strategy-goals')?.shadowRoot?.textContent.includes(title),
      `${title} is to be shown`,
    );

  const CHOSEN = { 'data-city-strategy-goals': "main a[href$='strategy.json']" };

  it('the plan is shown in its place, and the link is the fallback', async () => {
    settings(CHOSEN);
    const href = planAddress();
    const page = await show(`<h2>Plan</h2>\n<p><a href="${href}">Our strategy</a></p>\n<p>End</p>`);
    expect(page.innerHTML).to.equal(
      `<h2>Plan</h2>\n<strategy-goals src="${href}"><p><a href="${href}">Our strategy</a></p></strategy-goals>\n<p>End</p>`,
    );
    await shows(page, 'More parks');
  });

  const link = '<a href="/strategy.json">Plan</a>';
  const made = (content: string) =>
    `<strategy-goals src="/strategy.json">${content}</strategy-goals>`;
  const paragraphs = {
    'alone in its paragraph': [`<p>${link}</p>`, made(`<p>${link}</p>`)],
    'alone but for spaces, a line break and a comment': [
      `<p>\u00a0 <!-- wp -->${link}<br>\n</p>`,
      made(`<p>&nbsp; <!-- wp -->${link}<br>\n</p>`),
    ],
    'between words': [`<p>See ${link}.</p>`, `<p>See ${made(link)}.</p>`],
    'beside a picture': [`<p><img alt="">${link}</p>`, `<p><img alt="">${made(link)}</p>`],
    'in a list': [`<ul><li>${link}</li></ul>`, `<ul><li>${made(link)}</li></ul>`],
  } as const;
  for (const [where, [markup, expected]] of Object.entries(paragraphs)) {
    it(`a link ${where}`, async () => {
      settings(CHOSEN);
      network.answer(new URL('/strategy.json', location.href).href, json(PLAN));
      const page = await show(markup);
      expect(page.innerHTML).to.equal(expected);
      await shows(page, 'More parks');
    });
  }

  it('every element gets the attributes that the page has set, and no others', async () => {
    settings({
      ...CHOSEN,
      'data-city-strategy-goals-controls': '',
      'data-city-strategy-goals-heading-level': '3',
      'data-city-strategy-goals-lang': 'pl',
      'data-city-strategy-goals-onclick': 'alert(1)',
      'data-city-strategy-goals-style': 'color: red',
      'data-city-news-list-limit': '3',
    });
    const href = planAddress();
    const page = await show(`<p><a href="${href}">Plan</a></p>`);
    const { attributes } = page.querySelector('strategy-goals')!;
    expect(Array.from(attributes, ({ name, value }) => [name, value])).to.deep.equal([
      ['controls', ''],
      ['heading-level', '3'],
      ['lang', 'pl'],
      ['src', href],
    ]);
    await until(() => page.querySelector('strategy-goals')!.state === 'ready', 'it is to load');
  });

  it('with -src, the data come from there, wherever the link leads', async () => {
    const href = planAddress();
    settings({
      'data-city-strategy-goals': 'main a.plan',
      'data-city-strategy-goals-src': href,
    });
    const page = await show(
      '<p><a class="plan" href="https://example.org/strategy.pdf">PDF</a></p>',
    );
    await shows(page, 'More parks');
    expect(page.querySelector('strategy-goals')!.textContent).to.equal('PDF');
  });

  it('a feed in several languages keeps its {lang}', async () => {
    settings({
      'data-city-news-list': "main a[href*='{lang}']",
      'data-city-news-list-languages': 'pl en',
    });
    network.answer(
      new URL('/news.en.json', location.href).href,
      json({ items: [{ id: '1', title: 'A new park' }] }),
    );
    const page = await show('<p><a href="/news.{lang}.json">News</a></p>');
    await until(
      () => page.querySelector('news-list')?.shadowRoot?.textContent.includes('A new park'),
      'the news are to be shown',
    );
  });

  it('a graphic leads where the link led', async () => {
    settings({ 'data-city-eu-flag': "main a[href*='funds']", 'data-city-eu-flag-caption': '' });
    const page = await show('<p><a href="https://example.org/funds">EU funds</a></p>');
    await until(
      () => page.querySelector('eu-flag')?.shadowRoot?.querySelector('a'),
      'the flag is to be a link',
    );
    expect(page.querySelector('eu-flag')!.shadowRoot!.querySelector('a')!.href).to.equal(
      'https://example.org/funds',
    );
  });

  const left: Record<string, string> = {
    'that the page has not named': '<a href="/other.json">Plan</a>',
    'that a visitor has written, as the page itself marks':
      '<a rel="nofollow ugc" href="/strategy.json">x</a>',
    'where an editor writes': '<div contenteditable=""><a href="/strategy.json">x</a></div>',
    'within an element of ours': '<eu-flag><a href="/strategy.json">x</a></eu-flag>',
    'that is none': '<a name="strategy.json">x</a>',
  };
  for (const [which, markup] of Object.entries(left)) {
    it(`a link ${which} stays a link`, async () => {
      settings(CHOSEN);
      const page = await show(markup);
      expect(page.innerHTML).to.equal(markup);
    });
  }

  it('a setting that fits more than links replaces only those', async () => {
    settings({ 'data-city-eu-flag': 'main *' });
    const page = await show('<p>Words and <a href="/funds">funds</a></p>');
    expect(page.innerHTML).to.equal(
      '<p>Words and <eu-flag href="/funds"><a href="/funds">funds</a></eu-flag></p>',
    );
    expect(warnings).to.deep.equal([]);
  });

  it('without a setting of the page nothing becomes ours, whatever a visitor writes', async () => {
    const visitors = `<div data-city-strategy-goals="a"><a href="/strategy.json"
      data-city-strategy-goals="a" data-city-strategy-goals-src="/strategy.json">x</a></div>`;
    const page = await show(visitors);
    expectSame(page.querySelector(OURS), null);
  });

  it('a link to another site stays one, and the webmaster reads how to mean it', async () => {
    document.documentElement.lang = 'en';
    settings(CHOSEN);
    const page = await show('<p><a href="https://example.org/strategy.json">Plan</a></p>');
    expectSame(page.querySelector(OURS), null);
    await until(() => warnings.length > 0, 'the webmaster is to be told');
    page.append('something');
    await settled();
    expect(warnings).to.deep.equal([
      'city-elements: The link to https://example.org/strategy.json leads to another site, so data-city-strategy-goals does not replace it. If your data are there, write data-city-strategy-goals-src="https://example.org/strategy.json".',
    ]);
  });

  it('a wrong selector: the webmaster is told once, and all else works', async () => {
    document.documentElement.lang = 'pl';
    settings({ 'data-city-news-list': 'main a[href$=', 'data-city-eu-flag': 'main a' });
    const page = await show('<p><a href="/funds">EU</a></p><i data-city="ukrainian-heart"></i>');
    expect(page.querySelectorAll('eu-flag, ukrainian-heart')).to.have.lengthOf(2);
    page.append('something');
    await until(() => warnings.length > 0, 'the webmaster is to be told');
    page.append('something');
    await settled();
    expect(warnings).to.deep.equal([
      'city-elements: Selektor w data-city-news-list="main a[href$=" nie jest poprawnym selektorem CSS, więc żaden link nie jest zastępowany. Zapisz go na przykład tak: main a[href$=\'strategy.json\'].',
    ]);
  });

  for (const place of ['html', 'body']) {
    it(`settings that come late, on <${place}>, count from then on`, async () => {
      const href = planAddress();
      const page = await show(`<p><a href="${href}">Plan</a></p>`);
      settings(CHOSEN, document.querySelector(place)!);
      await shows(page, 'More parks');
    });
  }

  it('put in later, moved and copied, it is there once, and asks once', async () => {
    settings(CHOSEN);
    const href = planAddress();
    const page = await show('');
    page.innerHTML = `<p><a href="${href}">Plan</a></p>`;
    await shows(page, 'More parks');
    page.append(page.firstElementChild!);
    await settled();
    const copy = page.cloneNode(true) as HTMLElement;
    page.replaceWith(copy);
    await settled();
    expect(copy.querySelectorAll(OURS)).to.have.lengthOf(1);
    await shows(copy, 'More parks');
    // The copy has asked for itself.
    expect(network.count(new URL(href, location.href).href)).to.equal(2);
    copy.remove();
  });
});
