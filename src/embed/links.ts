import { tags, type Tag } from '../elements/tags.js';
import { reportToWebmaster } from '../localization/core/report.js';
import type { WebmasterSentence } from '../localization/core/console.js';
import { nearestLanguage } from '../localization/dom/language.js';
import {
  allowedAttributes,
  attributesAfter,
  makeElement,
  within,
  type MayMake,
} from './embeddable.js';

/** One setting of the page: which links become this element, and what attributes it gets. */
export interface LinkRule {
  readonly tag: Tag;
  readonly selector: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * Puts an element of ours in the place of each link there that the page has named, for a CMS that keeps
 * nothing but `<a href>`. The link stays in it. Only the page can name them, not its content: else
 * anyone who writes a comment could show what they like.
 */
export function upgradeLinks(
  place: ParentNode,
  rules: readonly LinkRule[],
  mayMake: MayMake,
): void {
  for (const rule of rules) {
    for (const link of linksOf(place, rule)) {
      const attributes = attributesFor(link, rule);
      if (!attributes || !mayMake(link)) continue;
      const element = makeElement(rule.tag, attributes);
      const content = isAllOf(link.parentElement, link) ? link.parentElement : link;
      content.replaceWith(element);
      element.append(content);
    }
  }
}

/**
 * The settings are on a script, ours or another, on `<html>` or on `<body>`, each complete on one tag.
 * No visitor can write these: no CMS lets them into its content.
 */
export const linkRules = (): LinkRule[] =>
  [...pageTags(), ...document.scripts].flatMap((place) =>
    tags.flatMap((tag) => {
      const name = `data-city-${tag}`;
      const selector = place.getAttribute(name)?.trim();
      return selector ? [{ tag, selector, attributes: attributesAfter(`${name}-`, place) }] : [];
    }),
  );

/** Also while a script puts another `<body>` in the place of the old one, and there is none. */
const pageTags = (): Element[] =>
  [...document.children].flatMap((html) => [html, ...html.children]);

function linksOf(place: ParentNode, { tag, selector }: LinkRule): HTMLAnchorElement[] {
  try {
    return within(place, selector)
      .filter((element) => element instanceof HTMLAnchorElement)
      .filter(
        (link) =>
          !link.closest(tags.join()) && !link.isContentEditable && !link.relList.contains('ugc'),
      );
  } catch {
    report(`${tag} ${selector}`, (words, l10n) => words.badSelector(l10n, tag, selector));
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
  const isData = allowedAttributes(tag).includes('src');
  const name = isData ? 'src' : 'href';
  const address = link.getAttribute('href');
  if (attributes.has(name) || address === null) return attributes;
  if (isData && link.origin !== origin) {
    report(`${tag} ${link.href}`, (words, l10n) => words.otherSite(l10n, tag, link.href));
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

const report = (about: string, sentence: WebmasterSentence): void =>
  reportToWebmaster(nearestLanguage(document.documentElement), about, sentence);
