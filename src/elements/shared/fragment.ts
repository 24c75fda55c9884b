/**
 * The grammar of links into a plan: `#goal=2.10` leads to a goal, `#search=parks` to a search, and
 * `#goal=2.10&in=plan` says which plan if there are two on the page and the one meant has
 * `id="plan"`. `texts=simple`, alone or beside these, shows the texts in plain language. It is the same
 * in every language, and written like the fragments of PDF and media files so that other keys can join
 * it.
 */
export interface Fragment {
  /** Number or id of a goal. */
  readonly goal?: string | undefined;
  /** What to search for. */
  readonly search?: string | undefined;
  /** Which texts to show: `simple`, the variant of BCP 47 for plain language, or the usual ones. */
  readonly texts?: string | undefined;
  /** The `id` of the element that should answer. */
  readonly in?: string | undefined;
}

/** Empty for fragments that are not ours. */
export function parseFragment(hash: string): Fragment {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const value = (key: string) => params.get(key)?.trim() || undefined;
  return { goal: value('goal'), search: value('search'), texts: value('texts'), in: value('in') };
}

/** What the address of the page asks of this element; empty if it asks another one. */
export function fragmentFor({ id }: Element): Fragment {
  const fragment = parseFragment(location.hash);
  return (fragment.in ?? id) === id ? fragment : {};
}

/** The address of this page with another fragment. */
export function addressWith(fragment: Fragment): URL {
  const address = new URL(location.href);
  const given = Object.entries(fragment).filter(([, value]) => value !== undefined);
  address.hash = new URLSearchParams(given as [string, string][]).toString();
  return address;
}
