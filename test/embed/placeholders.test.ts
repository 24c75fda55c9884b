import { expect, fixture, html } from '@open-wc/testing';
import '../../src/embed.js';
import { json, useFakeNetwork } from '../support/fake-fetch.js';
import { expectSame } from '../support/nodes.js';
import { settled } from '../support/settled-page.js';
import { until } from '../support/until.js';
import { useWarnings } from '../support/warnings.js';
import { words } from '../support/words.js';

const PLAN = { title: 'Plan', language: 'en', goals: [{ number: '1', title: 'More parks' }] };
const OURS = 'strategy-goals, news-list, eu-flag, ukrainian-heart';

describe('a placeholder that a CMS has left of our tag', () => {
  const network = useFakeNetwork();
  useWarnings();

  /** A page with this markup, as its CMS delivers it, or puts it in later. */
  async function show(markup: string): Promise<HTMLElement> {
    const page = await fixture<HTMLElement>(html`<main lang="en"></main>`);
    page.innerHTML = markup;
    await settled();
    return page;
  }

  const planAddress = () => {
    const src = network.address();
    network.answer(src, json(PLAN));
    return src;
  };

  const shows = (page: ParentNode, title: string) =>
    until(
      () => page.querySelector('strategy-goals')?.shadowRoot?.textContent.includes(title),
      `${title} is to be shown`,
    );

  for (const place of ['div', 'p', 'span', 'section']) {
    it(`<${place}>: the plan is shown in it, and what was there is the fallback`, async () => {
      const src = planAddress();
      const page = await show(
        `<${place} id="plan" class="wide" data-city="strategy-goals" data-city-src="${src}"
          data-city-controls data-city-heading-level="3"><b>Our</b> words</${place}>`,
      );
      const placeholder = page.querySelector(place)!;
      expect(placeholder.id).to.equal('plan');
      expect(placeholder.className).to.equal('wide');
      const [element, ...others] = placeholder.childNodes;
      expect(others).to.be.empty;
      expect((element as Element).outerHTML).to.equal(
        `<strategy-goals src="${src}" controls="" heading-level="3"><b>Our</b> words</strategy-goals>`,
      );
      await shows(page, 'More parks');
    });
  }

  it('into which a script writes the words of the page again keeps what a reader has opened', async () => {
    const goals = [{ number: '1', title: 'Parks', goals: [{ number: '1.1', title: 'Trees' }] }];
    const src = network.address();
    network.answer(src, json({ title: 'Plan', language: 'en', goals }));
    const page = await show(`<div data-city="strategy-goals" data-city-src="${src}"></div>`);
    const toggle = () =>
      page.querySelector('strategy-goals')?.shadowRoot?.querySelector('[aria-expanded]');
    await until(toggle, 'The plan is to be shown.');
    (toggle() as HTMLElement).click();
    const former = page.querySelector('strategy-goals')!;
    await former.updateComplete;
    page.firstElementChild!.innerHTML = 'Fresh words';
    await until(
      () => page.querySelector('strategy-goals') !== former && toggle(),
      'The plan is to come again.',
    );
    expect(toggle()!.ariaExpanded).to.equal('true');
  });

  for (const tag of OURS.split(', ')) {
    it(`data-city="${tag}" becomes that element, also when written in capitals`, async () => {
      const page = await show(
        `<div data-city="${tag}"></div><div data-city=" ${tag.toUpperCase()} "></div>`,
      );
      expect(page.querySelectorAll(`div > ${tag}`)).to.have.lengthOf(2);
    });
  }

  for (const city of [
    '',
    'Toruń',
    'bielsko-biala',
    'script',
    'strategy-goals news-list',
    'toString',
  ]) {
    it(`data-city="${city}" of other software is left alone`, async () => {
      const markup = `<div data-city="${city}" data-city-src="x.json">12 °C</div>`;
      const page = await show(markup);
      expect(page.innerHTML).to.equal(markup);
    });
  }

  const hostile = {
    'data-city-onclick': 'top.hacked = 1',
    'data-city-onload': 'top.hacked = 1',
    'data-city-style': 'position: fixed; inset: 0',
    'data-city-class': 'admin-bar',
    'data-city-slot': 'x',
    'data-city-is': 'x',
    'data-city-data': '{}',
    'data-city-innerhtml': '<img>',
    'data-city-': 'x',
    // Of another of our tags.
    'data-city-src': 'x.json',
    'data-city-limit': '3',
  };
  for (const [name, value] of Object.entries(hostile)) {
    it(`${name} never comes through`, async () => {
      const page = await show(
        `<div data-city="eu-flag" data-city-alt="EU" ${name}="${value}"></div>`,
      );
      const flag = page.querySelector('eu-flag')!;
      expect(flag.getAttributeNames()).to.deep.equal(['alt']);
      flag.parentElement!.setAttribute(name, 'changed');
      await settled();
      expect(flag.getAttributeNames()).to.deep.equal(['alt']);
    });
  }

  it('data-city-src="javascript:…" loads nothing, and the words of the page stay', async () => {
    const page = await show(
      '<div data-city="strategy-goals" data-city-src="javascript:alert(1)">Our words</div>',
    );
    const plan = page.querySelector('strategy-goals')!;
    await until(() => plan.state === 'error', 'the address is to be refused');
    expect(plan.issues.map(({ code }) => code)).to.deep.equal(['bad-url']);
    expect(words(page)).to.equal('Our words');
  });

  it('lang, dir and id are those of the element', async () => {
    const page = await show(
      '<div data-city="eu-flag" data-city-lang="pl" data-city-dir="ltr" data-city-id="flag"></div>',
    );
    expect(page.querySelector('#flag')!.outerHTML).to.equal(
      '<eu-flag lang="pl" dir="ltr" id="flag"></eu-flag>',
    );
  });

  it('a list in it is the plan, where no address is given', async () => {
    const page = await show(
      '<div data-city="strategy-goals"><ol><li>1. A green city<ol><li>1.1. More trees</li></ol></li></ol></div>',
    );
    await shows(page, 'More trees');
  });

  const ways: Record<string, (page: HTMLElement, placeholder: HTMLElement) => void> = {
    'jQuery’s .html()': (page, placeholder) => (page.innerHTML = placeholder.outerHTML),
    'a page builder, deep in a fragment': (page, placeholder) => {
      const section = document.createElement('section');
      section.append(placeholder);
      page.append(section);
    },
    'a framework that sets the attributes afterwards': (page, placeholder) => {
      const attributes = Array.from(placeholder.attributes);
      const late = document.createElement('div');
      page.append(late);
      for (const { name, value } of attributes) late.setAttribute(name, value);
    },
    'a template': (page, placeholder) => {
      const template = document.createElement('template');
      template.content.append(placeholder);
      page.append(document.importNode(template.content, true));
    },
  };
  for (const [name, insert] of Object.entries(ways)) {
    it(`inserted later by ${name}, it works as well`, async () => {
      const page = await show('');
      const placeholder = document.createElement('div');
      placeholder.dataset['city'] = 'strategy-goals';
      placeholder.dataset['citySrc'] = planAddress();
      insert(page, placeholder);
      await shows(page, 'More parks');
      expect(page.querySelectorAll(OURS)).to.have.lengthOf(1);
    });
  }

  it('made into a placeholder long after it was inserted, it works as well', async () => {
    const page = await show('<div data-city-src="x.json"></div>');
    expectSame(page.querySelector(OURS), null);
    page.querySelector('div')!.dataset['city'] = 'eu-flag';
    await settled();
    expect(page.querySelectorAll('div > eu-flag')).to.have.lengthOf(1);
  });

  it('taken out and put in again, it has nothing twice, and asks for nothing again', async () => {
    const src = planAddress();
    const page = await show(`<div data-city="strategy-goals" data-city-src="${src}">Words</div>`);
    await shows(page, 'More parks');
    const [placeholder, element] = [page.querySelector('div')!, page.querySelector(OURS)!];
    placeholder.remove();
    await settled();
    page.append(placeholder);
    await settled();
    expect(page.querySelectorAll(OURS)).to.have.lengthOf(1);
    expectSame(page.querySelector(OURS), element);
    expect(words(page)).to.equal('Words');
    expect(network.count(src)).to.equal(1);
  });

  it('a copy of the page, such as Turbo restores, works with the element that is in it', async () => {
    const src = planAddress();
    const page = await show(`<div data-city="strategy-goals" data-city-src="${src}">Words</div>`);
    const copy = page.cloneNode(true) as HTMLElement;
    page.replaceWith(copy);
    await shows(copy, 'More parks');
    expect(copy.querySelectorAll(OURS)).to.have.lengthOf(1);
    copy.querySelector('div')!.dataset['cityOpenDepth'] = '2';
    await settled();
    expect(copy.querySelector(OURS)!.getAttribute('open-depth')).to.equal('2');
    copy.remove();
  });

  it('a script changes, adds and takes away data-city-… attributes: the element follows', async () => {
    const [first, second] = [planAddress(), network.address()];
    network.answer(second, json({ ...PLAN, goals: [{ title: 'Less noise' }] }));
    const page = await show(
      `<div data-city="strategy-goals" data-city-src="${first}" data-city-controls></div>`,
    );
    const { dataset } = page.querySelector('div')!;
    dataset['citySrc'] = second;
    dataset['cityLang'] = 'pl';
    delete dataset['cityControls'];
    await shows(page, 'Less noise');
    expect(page.querySelector(OURS)!.outerHTML).to.equal(
      `<strategy-goals src="${second}" lang="pl"></strategy-goals>`,
    );
  });

  it('a library that has made its words goes on changing them, as React does', async () => {
    const page = await show(
      `<div data-city="strategy-goals" data-city-src="${planAddress()}"><p>One</p><p>Two</p></div>`,
    );
    await shows(page, 'More parks');
    const [placeholder, element] = [page.querySelector('div')!, page.querySelector(OURS)!];
    const [one, two] = element.querySelectorAll('p');
    placeholder.removeChild(one!);
    placeholder.insertBefore(document.createElement('b'), two!);
    const after = placeholder.appendChild(document.createElement('i'));
    await settled();
    expect(element.innerHTML).to.equal('<b></b><p>Two</p>');
    placeholder.removeChild(after);
    placeholder.removeChild(element);
    expect(placeholder.innerHTML).to.equal('');
  });

  it('a script turns it into another of our elements: its words move on', async () => {
    const page = await show('<div data-city="eu-flag" data-city-alt="EU">Words</div>');
    page.querySelector('div')!.dataset['city'] = 'ukrainian-heart';
    await settled();
    expect(page.querySelector('div')!.innerHTML).to.equal(
      '<ukrainian-heart alt="EU">Words</ukrainian-heart>',
    );
  });

  it('an editor who writes in the page finds the words as they were', async () => {
    const page = await show('');
    page.innerHTML = '<div contenteditable><p data-city="eu-flag">Words</p></div>';
    await settled();
    expectSame(page.querySelector(OURS), null);
  });

  const unfit = [
    '<textarea data-city="eu-flag"></textarea>',
    '<style data-city="eu-flag"></style>',
    '<svg><g data-city="eu-flag"></g></svg>',
  ];
  for (const markup of unfit) {
    it(`where nothing can be shown, nothing is made: ${markup}`, async () => {
      const page = await show(markup);
      expect(page.innerHTML).to.equal(markup);
    });
  }
});
