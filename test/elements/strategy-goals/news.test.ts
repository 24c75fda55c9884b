import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/strategy-goals.js';
import type { StrategyGoals } from '../../../src/elements/strategy-goals/strategy-goals.js';
import { announcements } from '../../support/announcements.js';
import { failure, held, json, reply, status, useFakeNetwork } from '../../support/fake-fetch.js';
import { all, lines, one, openGoals, panelOf, toggleOf } from '../../support/strategy-plan.js';
import { inState, nextTask, until } from '../../support/until.js';
import { useWarnings } from '../../support/warnings.js';
import { words } from '../../support/words.js';
import { expectSame } from '../../support/nodes.js';

const plan = {
  language: 'pl',
  title: 'Cele',
  goals: [
    {
      number: '1',
      title: 'Miasto do życia',
      goals: [
        { number: '1.1', title: 'Więcej parków' },
        { number: '1.2', title: 'Lepsze szkoły' },
      ],
    },
    { number: '2', title: 'Bez zadań' },
  ],
};

const about = (id: string, ...goals: string[]) => ({
  id,
  title: `O ${id}`,
  url: `https://city.example/${id}`,
  _city: { goals },
});

const feed = (items: object[], more: object = {}) => ({ language: 'pl', items, ...more });

/** Two frames: anything that looks at what is on the screen has looked. */
const looked = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('news in a plan', () => {
  const network = useFakeNetwork();
  const warnings = useWarnings();
  let src: string;
  beforeEach(() => void (src = network.address('news.json')));

  async function showPlan(more: Partial<StrategyGoals> = {}, lang = 'pl'): Promise<StrategyGoals> {
    const element = await fixture<StrategyGoals>(
      html`<strategy-goals lang=${lang} .data=${plan} news-src=${src}></strategy-goals>`,
    );
    Object.assign(element, more);
    return inState(element, 'ready');
  }

  const newsOf = (element: StrategyGoals, place: string): string[] => {
    const news = element.renderRoot.querySelector(`${place} .news`);
    return [...(news?.querySelectorAll('a') ?? [])].map((link) => words(link));
  };
  const leaf = (key: string) => `li[data-key="${key}"] > .details`;
  const panel = (key: string) => `[id="panel-${key}"] > .details`;
  const untilNews = (element: StrategyGoals, place: string) =>
    until(() => newsOf(element, place).length > 0, `the news are to come in ${place}`);

  it('are under each goal that they are about, before what belongs to it', async () => {
    network.answer(src, json(feed([about('a', '1.1'), about('b', '1', '2'), about('c', '1.1')])));
    const element = await showPlan();
    await untilNews(element, leaf('1.1'));
    expect(newsOf(element, leaf('1.1'))).to.deep.equal(['O a', 'O c']);
    expect(newsOf(element, panel('1'))).to.deep.equal(['O b']);
    expect(newsOf(element, leaf('1.2'))).to.be.empty;
    toggleOf(element, '1').click();
    await element.updateComplete;
    expect(lines(panelOf(element, '1')).slice(0, 4)).to.deep.equal([
      'Aktualności o tym celu:',
      'O b',
      'Cel 1.1. Więcej parków',
      'Aktualności o tym celu:',
    ]);
    const link = one(element, `${leaf('1.1')} a`) as HTMLAnchorElement;
    expect(link.href).to.equal('https://city.example/a');
  });

  it('are under a goal with nothing to open as well', async () => {
    network.answer(src, json(feed([about('b', '2')])));
    const before = document.createElement('div');
    before.style.height = '200vh';
    const element = await showPlan();
    element.before(before);
    element.scrollIntoView();
    await until(() => network.count(src) === 1, 'the news are to be asked for');
    scrollTo(0, 0);
    await untilNews(element, '.single');
    before.remove();
  });

  it('are three at most, and then a link to all where the feed names their page', async () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => about(id, '1.1'));
    items.push(...['e', 'f', 'g'].map((id) => about(id, '1.2')));
    network.answer(src, json(feed(items, { home_page_url: 'all.html' })));
    const element = await showPlan();
    await untilNews(element, leaf('1.1'));
    const all = ['O a', 'O b', 'O c', 'Wszystkie aktualności'];
    expect(newsOf(element, leaf('1.1'))).to.deep.equal(all);
    expect(newsOf(element, leaf('1.2'))).to.deep.equal(['O e', 'O f', 'O g']);
    const link = one(element, `${leaf('1.1')} li:last-child a`) as HTMLAnchorElement;
    expect(link.href).to.equal(new URL('all.html', src).href);
  });

  it('of a feed without a page for all of them are three, and no more', async () => {
    network.answer(src, json(feed(['a', 'b', 'c', 'd'].map((id) => about(id, '1.1')))));
    const element = await showPlan();
    await untilNews(element, leaf('1.1'));
    expect(newsOf(element, leaf('1.1'))).to.deep.equal(['O a', 'O b', 'O c']);
  });

  it('in another language are marked with it', async () => {
    network.answer(src, json(feed([about('a', '1.1')])));
    const element = await showPlan({}, 'en');
    await untilNews(element, leaf('1.1'));
    const news = one(element, `${leaf('1.1')} .news`);
    await until(() => words(news).startsWith('News about this goal:'), 'the label is to follow');
    expect(news.querySelector('a [lang]')!.getAttribute('lang')).to.equal('pl');
  });

  it('are asked for in the language of the reader, and follow it', async () => {
    const [pl, en] = ['pl', 'en'].map((lang) => network.address(`news.${lang}.json`));
    // The same address but for the language.
    const template = pl!.replace('.pl.', '.{lang}.');
    const english = template.replace('{lang}', 'en');
    network.answer(pl!, json(feed([about('a', '1.1')])));
    network.answer(
      english,
      json({ ...feed([{ ...about('a', '1.1'), title: 'On a' }]), language: 'en' }),
    );
    src = template;
    const element = await showPlan({ newsLanguages: 'pl en' });
    await untilNews(element, leaf('1.1'));
    expect(network.count(english) + network.count(en!)).to.equal(0);
    element.lang = 'en';
    await until(() => newsOf(element, leaf('1.1'))[0] === 'On a', 'the news are to follow');
    expect(network.count(pl!)).to.equal(1);
  });

  it('are not asked for before the plan comes near the screen', async () => {
    network.answer(src, json(feed([about('a', '1.1')])));
    const page = await fixture<HTMLElement>(html`
      <div>
        <div style="height: 400vh"></div>
        <strategy-goals .data=${plan} news-src=${src}></strategy-goals>
      </div>
    `);
    const element = await inState(page.querySelector('strategy-goals')!, 'ready');
    await looked();
    expect(network.count(src)).to.equal(0);
    element.scrollIntoView();
    await untilNews(element, leaf('1.1'));
    expect(network.count(src)).to.equal(1);
    scrollTo(0, 0);
  });

  it('are loaded once for a plan and a list of the same news', async () => {
    const answer = held(json(feed([about('a', '1.1')])));
    network.answer(src, answer);
    await fixture(html`
      <strategy-goals .data=${plan} news-src=${src}></strategy-goals>
      <strategy-goals .data=${plan} news-src=${src}></strategy-goals>
    `);
    await until(() => network.count(src) > 0, 'the news are to be asked for');
    await looked();
    answer.release();
    expect(network.count(src)).to.equal(1);
  });

  describe('that come late', () => {
    let element: StrategyGoals;
    let release: () => void;

    beforeEach(async () => {
      const answer = held(json(feed([about('a', '1.1'), about('b', '1')])));
      network.answer(src, answer);
      element = await showPlan();
      await until(() => network.count(src) === 1, 'the news are to be asked for');
      release = answer.release;
    });

    /** Until the news are here, and all has been done with them that is to be done now. */
    const arrived = async () => {
      // Another plan of the same news, whose goals are closed: it shows them as soon as they are here.
      const witness = await showPlan();
      release();
      await untilNews(witness, leaf('1.1'));
      witness.remove();
      await element.updateComplete;
      await looked();
      await element.updateComplete;
    };

    it('move nothing that is on the screen, and are there when the goal is opened again', async () => {
      toggleOf(element, '1').click();
      await element.updateComplete;
      const place = () => one(element, leaf('1.2').split(' ')[0]!).getBoundingClientRect().top;
      const before = place();
      await arrived();
      expect(newsOf(element, leaf('1.1'))).to.be.empty;
      expect(place()).to.equal(before);
      toggleOf(element, '1').click();
      await untilNews(element, leaf('1.1'));
      toggleOf(element, '1').click();
      await element.updateComplete;
      expect(newsOf(element, panel('1'))).to.deep.equal(['O b']);
    });

    it('are there when what is being read has been left behind', async () => {
      element.expandAll();
      await arrived();
      expect(newsOf(element, leaf('1.1'))).to.be.empty;
      const room = document.createElement('div');
      room.style.height = '300vh';
      element.before(room);
      await untilNews(element, leaf('1.1'));
      room.remove();
    });

    it('are on paper, wherever the reader is', async () => {
      element.expandAll();
      await arrived();
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(newsOf(element, leaf('1.1'))).to.deep.equal(['O a']);
    });

    it('take no focus and are not announced', async () => {
      const said = announcements(element);
      toggleOf(element, '1').focus();
      await arrived();
      expect(newsOf(element, leaf('1.1'))).to.deep.equal(['O a']);
      expectSame(element.shadowRoot!.activeElement, toggleOf(element, '1'));
      expect(said).to.be.empty;
      expect(openGoals(element)).to.be.empty;
    });
  });

  for (const [what, answer, code, path] of [
    ['are missing', status(404), 'http', ''],
    ['are a web page', reply('<!doctype html><title>Login</title>'), 'html', ''],
    ['have no items', json({ version: '1' }), 'missing', ' items'],
  ] as const) {
    it(`that ${what} leave the plan as it is; only the author is told`, async () => {
      network.answer(src, answer);
      const element = await showPlan();
      const said = announcements(element);
      let events = 0;
      element.addEventListener('error', () => (events += 1));
      await until(() => element.issues.length > 0, 'the author is to be told');
      expect(element.issues.map((issue) => [issue.code, issue.path])).to.deep.equal([
        [code, src + path],
      ]);
      await until(() => warnings.join().includes(src), 'the console is to say it');
      expect(element.state).to.equal('ready');
      expect(all(element, '.news, [part="status"] button')).to.be.empty;
      expect(said).to.be.empty;
      expect(events).to.equal(0);
    });
  }

  it('without a connection leave the plan as it is, too', async () => {
    network.answer(src, failure);
    const element = await showPlan();
    await until(() => element.issues.length > 0, 'the author is to be told');
    expect(element.issues[0]).to.include({ code: 'network', path: src });
  });

  it('of an address that is none are the author’s matter', async () => {
    src = 'javascript:alert(1)';
    const element = await showPlan();
    await until(() => element.issues.length > 0, 'the author is to be told');
    expect(element.issues[0]!.code).to.equal('bad-url');
  });

  it('are not found by the search, which marks none of their words', async () => {
    network.answer(src, json(feed([about('parków', '1.1', '1.2')])));
    const element = await showPlan({ controls: true });
    await untilNews(element, leaf('1.2'));
    await until(() => element.renderRoot.querySelector('#search'), 'the search is to come');
    const field = one(element, '#search') as HTMLInputElement;
    field.value = 'parków';
    field.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(one(element, 'li[data-key="1.1"]').hidden).to.be.false;
    expect(one(element, 'li[data-key="1.2"]').hidden).to.be.true;
    const marked = [...(CSS.highlights.get('city-elements-hit') ?? [])] as StaticRange[];
    expect(marked.map(({ startContainer }) => words(startContainer))).to.deep.equal([
      'Więcej parków',
    ]);
  });

  it('go when the page takes them away, and come with another address', async () => {
    network.answer(src, json(feed([about('a', '1.1')])));
    const element = await showPlan();
    await untilNews(element, leaf('1.1'));
    element.newsSrc = undefined;
    await element.updateComplete;
    expect(all(element, '.news')).to.be.empty;
    await looked();
    const other = network.address('other.json');
    network.answer(other, json(feed([about('b', '1.1')])));
    element.newsSrc = other;
    await until(() => newsOf(element, leaf('1.1'))[0] === 'O b', 'the other news are to come');
  });

  it('in a language whose file is missing stay in the one that is there', async () => {
    const pl = network.address('news.pl.json');
    const english = pl.replace('.pl.', '.en.');
    network.answer(pl, json(feed([about('a', '1.1')])));
    network.answer(english, status(404));
    src = pl.replace('.pl.', '.{lang}.');
    const element = await showPlan({ newsLanguages: 'pl en' });
    await untilNews(element, leaf('1.1'));
    element.lang = 'en';
    await until(() => element.issues.length > 0, 'the author is to be told');
    await element.updateComplete;
    expect(newsOf(element, leaf('1.1'))).to.deep.equal(['O a']);
    expect(one(element, `${leaf('1.1')} a [lang]`).lang).to.equal('pl');
  });

  it('are asked for again by a plan that was moved before they came', async () => {
    network.answer(src, held(json(feed([]))), json(feed([about('a', '1.1')])));
    const element = await showPlan();
    await until(() => network.count(src) === 1, 'the news are to be asked for');
    const parent = element.parentElement!;
    element.remove();
    await nextTask();
    parent.append(element);
    await untilNews(element, leaf('1.1'));
  });

  it('stay with a plan that was moved after they came', async () => {
    network.answer(src, json(feed([about('a', '1.1')])));
    const element = await showPlan();
    await untilNews(element, leaf('1.1'));
    element.parentElement!.append(element);
    await element.updateComplete;
    expect(newsOf(element, leaf('1.1'))).to.deep.equal(['O a']);
    expect(network.count(src)).to.equal(1);
  });
});
