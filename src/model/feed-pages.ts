import type { Issue, Parsed } from './issue.js';
import { itemKey, MAX_ITEMS, type News, type NewsItem } from './news.js';

/** The news on all the pages of a feed read so far, each item once. */
export class FeedPages {
  items: readonly NewsItem[] = [];
  /** The next page of the feed; missing at its end. */
  next: string | undefined;

  readonly #keys = new Set<string>();
  readonly #visited = new Set<string>();
  readonly #issues = new Map<string, readonly Issue[]>();

  /** @param address where the first page came from, if from anywhere */
  constructor(first: News, address: string | undefined) {
    if (address) this.#visited.add(withoutFragment(address));
    this.#add(first);
  }

  /** What is wrong in the later pages. Each path begins with the address of its page. */
  get issues(): readonly Issue[] {
    return [...this.#issues].flatMap(([page, issues]) =>
      issues.map((issue) => ({ ...issue, path: `${page} ${issue.path}`.trim() })),
    );
  }

  issuesOf(page: string): readonly Issue[] {
    return this.#issues.get(page) ?? [];
  }

  /** @returns whether anything in the page could be used */
  add(page: string, { value, issues }: Parsed<News>): boolean {
    this.#issues.set(page, issues);
    if (value) this.#add(value, page);
    return value !== undefined;
  }

  #add({ items, language, next }: News, page = ''): void {
    const isNew = (item: NewsItem) => item.id === undefined || !this.#keys.has(itemKey(item));
    const fresh = items
      .filter(isNew)
      .map((item) => ({ ...item, language: item.language ?? language }));
    const room = MAX_ITEMS - this.items.length;
    this.items = [...this.items, ...fresh.slice(0, room)];
    for (const item of fresh) this.#keys.add(itemKey(item));
    if (fresh.length > room || (fresh.length === room && next)) {
      this.#report(page, { code: 'too-many', path: 'items', params: { max: MAX_ITEMS } });
      this.next = undefined;
    } else this.#goOnAt(next, page);
  }

  /** Stops at a page that was there before: the feed would go round forever. */
  #goOnAt(next: string | undefined, page: string): void {
    this.next = undefined;
    if (!next) return;
    const visited = withoutFragment(next);
    if (this.#visited.has(visited)) {
      this.#report(page, { code: 'repeated-page', path: 'next_url', params: { url: next } });
    } else {
      this.#visited.add(visited);
      this.next = next;
    }
  }

  #report(page: string, issue: Issue): void {
    this.#issues.set(page, [...this.issuesOf(page), issue]);
  }
}

/** Addresses that differ only in their fragment belong to one file. */
export const withoutFragment = (address: string): string => address.split('#', 1).join('');
