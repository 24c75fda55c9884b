import { goalAnchor } from '../../model/goal-anchor.js';

/**
 * The grammar of links into a plan, the same in every language. `#goal-2_10` leads to goal 2.10; `--in-plan`
 * after it says which plan if there are two on the page and the one meant has `id="plan"`, and
 * `--texts-simple` or `#texts-simple` shows the texts in plain language. It is an id selector: themes and
 * scroll spies pass `location.hash` to `querySelector`, and stop working where it is none. `#search=parks`
 * leads to a search, which `&in=plan` and `&texts=simple` can join. Older links, `#goal=2.10&in=plan`, still
 * work.
 */
export interface Fragment {
  /** Number or id of a goal. */
  readonly goal?: string | undefined;
  /** What to search for. */
  readonly search?: string | undefined;
  /** Which texts to show: `simple`, the variant of BCP 47 for plain language, or the usual ones. */
  readonly texts?: string | undefined;
  /** The `id` of the element that should answer, or its anchor. */
  readonly in?: string | undefined;
}

const ANCHOR = /^(goal|texts)-(.+?)(?:--texts-(\w+))?(?:--in-(.+))?$/;
/** What a mail program takes for a part of an address at the end of a sentence. */
const SENTENCE_END = /[.,;:!?)\]>"'”’]{1,9}$/;

/** Empty for fragments that are not ours. */
export function parseFragment(hash: string): Fragment {
  const written = hash.replace(/^#/, '').replace(/^goal%3D/i, 'goal=');
  const params = new URLSearchParams(written.replace(ANCHOR, '$1=$2&texts=$3&in=$4'));
  const value = (key: string) => params.get(key)?.trim() || undefined;
  const name = (key: string) => value(key)?.replace(SENTENCE_END, '') || undefined;
  const goal = ANCHOR.test(written) ? name('goal')?.replaceAll('_', '.') : name('goal');
  return { goal, search: value('search'), texts: name('texts'), in: name('in') };
}

/**
 * What the address of the page asks of this element; empty if it asks another one. An id in its own HTML
 * leads to the goal that is made of it.
 */
export function fragmentFor(element: Element): Fragment {
  const fragment = parseFragment(location.hash);
  const { goal, search, texts, in: plan } = fragment;
  const { id } = element;
  if (plan !== undefined && plan !== id && plan !== goalAnchor(id)) return {};
  const own = location.hash.slice(1);
  const isOwn =
    !(goal ?? search ?? texts) && own && element.querySelector(`[id="${CSS.escape(own)}"]`);
  return isOwn ? { goal: own } : fragment;
}
