import { isTag, type Tag } from '../elements/tags.js';
import {
  allowedAttributes,
  attributesAfter,
  makeElement,
  moveContent,
  within,
  type MayMake,
} from './embeddable.js';

const PREFIX = 'data-city-';

/** Where an element of ours would not be shown, or would be in the way of the page. */
const UNFIT =
  'html, head, head *, body, script, style, template, textarea, select, iframe, object, svg *, math *';

/** What was made of each placeholder. A copy of a placeholder, as Turbo keeps, is not known here. */
const made = new WeakMap<Element, Element>();

/**
 * Puts an element of ours into each `<div data-city="strategy-goals" data-city-src="…">` there.
 * A CMS that strips our tags keeps that, as it keeps any harmless attribute: so what comes of it must
 * be harmless too.
 */
export function upgradePlaceholders(place: ParentNode, mayMake: MayMake): void {
  for (const placeholder of within<HTMLElement>(place, '[data-city]')) {
    const tag = tagOf(placeholder);
    if (!tag || elementIn(placeholder, tag) || placeholder.matches(UNFIT)) continue;
    // Somebody is writing there, and would save what we have made.
    if (placeholder.isContentEditable) continue;
    // A script has turned it into another of our tags.
    const former = made.get(placeholder);
    const isThere = former?.parentElement === placeholder;
    if (!isThere && !mayMake(placeholder)) continue;
    const element = makeElement(tag, attributesAfter(PREFIX, placeholder));
    moveContent(isThere ? former : placeholder, element);
    if (isThere) former.replaceWith(element);
    else placeholder.append(element);
    made.set(placeholder, element);
  }
}

/** Hands a change of an attribute of a placeholder on to its element. */
export function followAttribute(placeholder: Element, attribute: string): void {
  const tag = tagOf(placeholder);
  const element = tag && elementIn(placeholder, tag);
  const name = attribute.slice(PREFIX.length);
  if (!element || !allowedAttributes(tag).includes(name)) return;
  const value = placeholder.getAttribute(attribute);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Other software has a `data-city` too, with the name of a city for instance: it is left alone. */
function tagOf(placeholder: Element): Tag | undefined {
  const name = placeholder.getAttribute('data-city')?.trim().toLowerCase();
  return isTag(name) ? name : undefined;
}

const elementIn = (placeholder: Element, tag: Tag): Element | null =>
  placeholder.querySelector(`:scope > ${tag}`);
