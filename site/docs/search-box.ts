import { fold } from '../../src/model/fold.js';
import { bestSection, Search, type Found } from './pagefind.js';
import { say } from './words.js';

const MAX_HITS = 10;

/** The box above the pages: searches while somebody types; Enter leads to the first hit. */
export function searchBox(box: HTMLElement, root: URL): void {
  const input = box.querySelector('input');
  const status = box.querySelector('[role=status]');
  const list = box.querySelector('ol');
  if (!input || !status || !list) throw new Error('The search box is not complete.');
  const search = new Search(root);
  // Pages that there are in English only, on a page in another language.
  const english = new Set(
    Array.from(
      document.querySelectorAll<HTMLAnchorElement>('#pages a[hreflang]'),
      ({ pathname }) => pathname,
    ),
  );
  const isForReader = ({ url }: Found) =>
    document.documentElement.lang === 'en' || url.includes('.pl.html') || english.has(url);
  let latest = Promise.resolve();

  const show = async () => {
    const query = input.value.trim();
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!query) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    const results = await search.find(query);
    if (!results || query !== input.value.trim()) return;
    const all = await Promise.all(results.map((result) => result.data()));
    const found = all.filter((one) => isForReader(one) && isMatch(one, query));
    if (query !== input.value.trim()) return;
    const hits = found.slice(0, MAX_HITS);
    list.replaceChildren(...hits.map((hit) => hitView(hit, english.has(hit.url))));
    const values = { n: found.length, shown: hits.length, query };
    const words = found.length > MAX_HITS ? 'firstHits' : 'hits';
    status.textContent = say(found.length === 0 ? 'noHits' : words, values);
  };
  const start = () => {
    latest = show().catch(() => {
      list.replaceChildren();
      status.textContent = say('failed');
    });
  };

  input.addEventListener('input', start);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !input.value) return;
    event.preventDefault();
    input.value = '';
    start();
  });
  box.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void latest.then(() => list.querySelector('a')?.focus());
  });
  const asked = new URL(location.href).searchParams.get('q');
  if (asked) {
    input.value = asked;
    start();
  }
  box.hidden = false;
}

/** Pagefind falls back to the first letter of a word that it does not find: three have to be alike. */
function isMatch({ excerpt }: Found, query: string): boolean {
  const beginnings = query.split(/\s+/).map((word) => fold(word).slice(0, 3));
  return Array.from(excerpt.matchAll(/<mark>(.*?)<\/mark>/g)).some(([, found = '']) =>
    beginnings.some((beginning) => fold(found).includes(beginning)),
  );
}

/** The page, the section that fits best, and what it says. */
function hitView(found: Found, isEnglish: boolean): Element {
  const { url, excerpt, meta } = found;
  const best = bestSection(found);
  const item = document.createElement('li');
  const link = document.createElement('a');
  const title = meta.title ?? url;
  link.href = best?.url ?? url;
  link.append(best && best.title !== title ? `${title}: ${best.title}` : title);
  if (isEnglish) link.hreflang = 'en';
  const text = document.createElement('div');
  text.append(
    ...new DOMParser().parseFromString(best?.excerpt ?? excerpt, 'text/html').body.childNodes,
  );
  item.append(link, text);
  if (isEnglish) {
    [link, text].forEach((part) => (part.lang = 'en'));
    link.after(` ${say('inEnglish')}`);
  }
  return item;
}
