import type * as Sentences from './link-report.js';
import {
  attributesAfter,
  attributesOf,
  makeElement,
  tags,
  type MayMake,
  type Tag,
} from './embeddable.js';

/** One setting of the page: which links become this element, and what attributes it gets. */
interface LinkRule {
  readonly tag: Tag;
  readonly selector: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Puts an element of ours in the place of each link that the page has named, for a CMS that keeps
 * nothing but `<a href>`. The link stays in it. Only the page can name them, not its content: else
 * whoever writes a comment could show what they like.
 */
export function upgradeLinks(mayMake: MayMake): void {
  for (const rule of linkRules()) {
    for (const link of linksOf(rule)) {
      const attributes = attributesFor(link, rule);
      if (!attributes || !mayMake(link)) continue;
      const element = makeElement(rule.tag, attributes);
      const content = isAllOf(link.parentElement, link) ? link.parentElement : link;
      content.replaceWith(element);
      element.append(content);
    }
  }
}

/** Settings stand whole on one tag. No visitor can write these: no CMS lets them into its content. */
const linkRules = (): LinkRule[] =>
  [...document.querySelectorAll('html, body, script')].flatMap((place) =>
    tags.flatMap((tag) => {
      const name = `data-city-${tag}`;
      const selector = place.getAttribute(name)?.trim();
      return selector ? [{ tag, selector, attributes: attributesAfter(`${name}-`, place) }] : [];
    }),
  );

function linksOf({ tag, selector }: LinkRule): HTMLAnchorElement[] {
  try {
    return [...document.querySelectorAll(selector)]
      .filter((element) => element instanceof HTMLAnchorElement)
      .filter(
        (link) =>
          !link.closest(tags.join()) && !link.isContentEditable && !link.relList.contains('ugc'),
      );
  } catch {
    tell(({ tellBadSelector }) => tellBadSelector(tag, selector));
    return [];
  }
}

/**
 * The link's own address is the source, where the page names none. But only within its own site: a
 * visitor's link may well be of the kind that the page has named, and must not choose what it shows.
 */
function attributesFor(
  link: HTMLAnchorElement,
  { tag, attributes }: LinkRule,
): ReadonlyMap<string, string> | undefined {
  const isData = attributesOf(tag).includes('src');
  const name = isData ? 'src' : 'href';
  const address = link.getAttribute('href');
  if (attributes.has(name) || address === null) return attributes;
  if (isData && link.origin !== origin) {
    tell(({ tellOtherSite }) => tellOtherSite(tag, link.href));
    return undefined;
  }
  return new Map([...attributes, [name, address]]);
}

/** A paragraph that holds nothing but the link. */
const isAllOf = (paragraph: Element | null, link: Element): paragraph is HTMLParagraphElement =>
  paragraph instanceof HTMLParagraphElement &&
  [...paragraph.childNodes].every(
    (node) =>
      node === link ||
      node instanceof HTMLBRElement ||
      node instanceof Comment ||
      (node instanceof Text && !node.data.trim()),
  );

/** The sentences are loaded only by pages that need them. */
function tell(say: (sentences: typeof Sentences) => Promise<void>): void {
  import('./link-report.js').then(say).catch(() => undefined);
}
