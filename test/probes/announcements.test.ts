import { expect } from '@open-wc/testing';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { announcements } from '../support/announcements.js';
import {
  dataTags,
  documentOf,
  retryOf,
  showTag,
  type AnyDataElement,
} from '../support/data-elements.js';
import { useFakeClock } from '../support/fake-clock.js';
import { failure, held, json, status, useFakeNetwork } from '../support/fake-fetch.js';
import { buttonOf, nextOutcome, showTorun, type } from '../support/plan-search.js';
import { itemsOf, moreOf, showNews, torunNews } from '../support/news.js';
import {
  moreLine,
  page,
  pageItems,
  putList,
  untilItems,
  untilMore,
  untilSaid,
} from '../support/paged-news.js';
import { inState, nextTask, until } from '../support/until.js';
import { useWarnings } from '../support/warnings.js';

const loading = {
  'strategy-goals': 'Wczytywanie celów…',
  'news-list': 'Wczytywanie aktualności…',
};
const loaded = {
  'strategy-goals': 'Wczytano cele: 1',
  'news-list': 'Wczytano aktualności: 1',
};
const empty = {
  'strategy-goals': 'Nie ma tu jeszcze żadnych celów.',
  'news-list': 'Nie ma tu jeszcze żadnych aktualności.',
};
const failed = {
  'strategy-goals': 'Nie udało się wczytać celów.',
  'news-list': 'Nie udało się wczytać aktualności.',
};
const offline = 'Spróbuj ponownie. Jeśli to nie pomoże, sprawdź połączenie z internetem.';
const stale = 'Widzisz wcześniejszą wersję.';

describe('what a screen reader says of loading', () => {
  const network = useFakeNetwork();
  const clock = useFakeClock();
  useWarnings();

  for (const tag of dataTags) {
    describe(`<${tag}>`, () => {
      let src: string;
      let element: AnyDataElement;
      let said: string[];

      /** Loads while nobody waits long enough to be told, unless the clock runs on. */
      async function startLoading(): Promise<void> {
        clock.isStopped = true;
        element = await inState(await showTag(tag, 'pl', undefined), 'idle');
        said = announcements(element);
        element.src = src;
        await inState(element, 'loading');
      }

      /** Until all is said that is to be said now. */
      const heard = async (count: number): Promise<string[]> => {
        await until(
          () => said.length >= count,
          () => `only "${said.join('; ')}" was said`,
        );
        await element.updateComplete;
        await nextTask();
        return said;
      };

      beforeEach(() => void (src = network.address()));

      it('nothing, where all goes well and fast', async () => {
        const answer = held(json(documentOf(tag, 'Tytuł')));
        network.answer(src, answer);
        await startLoading();
        answer.release();
        await inState(element, 'ready');
        expect(await heard(0)).to.be.empty;
      });

      it('that it loads, and that it has, once each, where it takes long', async () => {
        const answer = held(json(documentOf(tag, 'Tytuł')));
        network.answer(src, answer);
        await startLoading();
        clock.elapse();
        expect(await heard(1)).to.deep.equal([loading[tag]]);
        answer.release();
        await inState(element, 'ready');
        expect(await heard(2)).to.deep.equal([loading[tag], loaded[tag]]);
      });

      it('what went wrong, and that once more when another try fails too', async () => {
        const [first, second] = [held(status(404)), held(status(404))];
        network.answer(src, first, second);
        await startLoading();
        first.release();
        await inState(element, 'error');
        const message = `${failed[tag]} Spróbuj ponownie później.`;
        expect(await heard(1)).to.deep.equal([message]);
        retryOf(element)!.click();
        await inState(element, 'loading');
        clock.elapse();
        second.release();
        await inState(element, 'error');
        expect(await heard(3)).to.deep.equal([message, loading[tag], message]);
      });

      it('that another try takes long, and that it has succeeded', async () => {
        const [first, second] = [held(status(404)), held(json(documentOf(tag, 'Tytuł')))];
        network.answer(src, first, second);
        await startLoading();
        first.release();
        await inState(element, 'error');
        retryOf(element)!.click();
        await inState(element, 'loading');
        clock.elapse();
        second.release();
        await inState(element, 'ready');
        expect((await heard(3)).slice(1)).to.deep.equal([loading[tag], loaded[tag]]);
      });

      it('what to do without a connection, and nothing after a try that succeeds at once', async () => {
        clock.isStopped = false;
        const answer = held(json(documentOf(tag, 'Tytuł')));
        network.answer(src, failure, failure, failure, answer);
        element = await inState(await showTag(tag, 'pl', undefined), 'idle');
        said = announcements(element);
        element.src = src;
        await inState(element, 'error');
        expect((await heard(1)).at(-1)).to.equal(`${failed[tag]} ${offline}`);
        said.length = 0;
        clock.isStopped = true;
        answer.release();
        retryOf(element)!.click();
        await inState(element, 'ready');
        expect(await heard(0)).to.be.empty;
      });

      it('that an update has failed, while what was loaded stays', async () => {
        network.answer(src, json(documentOf(tag, 'Tytuł')), status(404));
        element = await inState(await showTag(tag, 'pl', src), 'ready');
        clock.isStopped = true;
        said = announcements(element);
        element.reload();
        await inState(element, 'stale');
        expect(await heard(1)).to.deep.equal([`${failed[tag]} ${stale}`]);
      });

      it('that there is nothing', async () => {
        const answer = held(json(documentOf(tag, 'Tytuł', 0)));
        network.answer(src, answer);
        await startLoading();
        answer.release();
        await inState(element, 'empty');
        expect(await heard(1)).to.deep.equal([empty[tag]]);
      });
    });
  }
});

describe('what a screen reader says of more news', () => {
  it('nothing but the first of them, to which the focus goes', async () => {
    const list = await showNews(await torunNews('pl'));
    const said = announcements(list);
    const before = itemsOf(list).length;
    moreOf(list)!.click();
    await until(() => itemsOf(list).length > before, 'more news are to be shown');
    await nextTask();
    expect(said).to.be.empty;
    const focused = list.shadowRoot!.activeElement;
    expect(itemsOf(list)[before]!.contains(focused)).to.be.true;
  });
});

describe('what a screen reader says of news that are on the next page', () => {
  const network = useFakeNetwork();
  const clock = useFakeClock();
  useWarnings();
  const failed =
    'Nie udało się wczytać kolejnych aktualności. Sprawdź połączenie lub spróbuj ponownie później.';
  let list: NewsList;
  let next: string;
  let said: string[];

  async function show(goal = ''): Promise<void> {
    const src = network.address('a.json');
    next = network.address('b.json');
    network.answer(src, json(page(pageItems('a', 2), next)));
    list = await putList(src, 'pl', goal);
  }

  async function showWithMore(): Promise<void> {
    await show();
    await untilMore(list);
    said = announcements(list);
  }

  it('nothing but the first of them, where it is fast', async () => {
    await showWithMore();
    clock.isStopped = true;
    network.answer(next, json(page(pageItems('b', 2))));
    moreOf(list)!.focus();
    moreOf(list)!.click();
    await untilItems(list, 4);
    await nextTask();
    expect(said).to.be.empty;
    expect(itemsOf(list)[2]!.contains(list.shadowRoot!.activeElement)).to.be.true;
  });

  it('that they are on their way, once, and what went wrong, each time again', async () => {
    await showWithMore();
    const [one, other] = [held(status(404)), held(status(404))];
    network.answer(next, one, other);
    for (const answer of [one, other]) {
      clock.isStopped = true;
      moreOf(list)!.click();
      await nextTask();
      if (answer === one) clock.elapse();
      await untilSaid(list, 'Wczytywanie');
      clock.isStopped = false;
      answer.release();
      await untilSaid(list, failed);
    }
    const loading = 'Wczytywanie kolejnych aktualności…';
    expect(said).to.deep.equal([loading, failed, loading, failed]);
  });

  it('that none about a goal have been found so far, and how to look further', async () => {
    await show('9');
    const pages = ['c', 'd', 'e'].map((name) => network.address(`${name}.json`));
    const answer = held(json(page([], pages[0])));
    network.answer(next, answer);
    pages.forEach((address, index) => network.answer(address, json(page([], pages[index + 1]))));
    await until(() => moreLine(list), 'the line is to be there');
    said = announcements(list);
    const message =
      'Na razie nie znaleziono aktualności o celu 9. Naciśnij „Pokaż więcej”, aby szukać dalej.';
    answer.release();
    await untilSaid(list, message);
    expect(said.filter((each) => each === message)).to.have.lengthOf(1);
  });
});

describe('what a screen reader says of a plan while somebody works with it', () => {
  it('each outcome once, in order', async () => {
    const plan = await showTorun();
    const said = announcements(plan);
    await type(plan, 'miasta');
    await nextOutcome(plan);
    buttonOf(plan, 'Wyczyść').click();
    await until(() => said.length > 1, 'the end of the search is to be said');
    buttonOf(plan, 'Rozwiń wszystkie cele').click();
    await until(() => said.length > 2, 'that all is open is to be said');
    expect(said[0]).to.match(/^\d+ wynik(i|ów)? w \d+ cel(u|ach)$/);
    expect(said.slice(1)).to.deep.equal([
      'Znów widać wszystkie cele.',
      'Wszystkie cele są rozwinięte.',
    ]);
  });
});

describe('a line that a screen reader would not announce is not counted as said', () => {
  let host: HTMLElement;
  beforeEach(() => {
    host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p aria-live="polite"></p>';
    document.body.append(host);
  });
  afterEach(() => host.remove());

  const saidAfter = async (change: (root: ShadowRoot) => void): Promise<string[]> => {
    const said = announcements(host);
    change(host.shadowRoot!);
    await nextTask();
    return said;
  };

  it('one that comes together with its words', async () => {
    const change = (root: ShadowRoot) => (root.innerHTML = '<p aria-live="polite">3 wyniki</p>');
    expect(await saidAfter(change)).to.be.empty;
  });

  it('a hidden one', async () => {
    const change = ({ firstElementChild: line }: ShadowRoot) => {
      line!.setAttribute('hidden', '');
      line!.textContent = '3 wyniki';
    };
    expect(await saidAfter(change)).to.be.empty;
  });

  it('while the one that was there is', async () => {
    const change = (root: ShadowRoot) => (root.firstElementChild!.textContent = '3 wyniki');
    expect(await saidAfter(change)).to.deep.equal(['3 wyniki']);
  });
});
