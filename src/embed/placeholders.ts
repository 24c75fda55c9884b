import { isTag, type Tag } from '../elements/tags.js';
import {
  allowedAttributes,
  attributesAfter,
  makeElement,
  moveContent,
  within,
  type MayMake,
} from './embeddable.js';
import { passChildCallsOn } from './child-calls.js';

const PREFIX = 'data-city-';

/** Where our element would not be shown, or would disturb the page. */
const UNFIT =
  'html, head, head *, body, script, style, template, textarea, select, iframe, object, svg *, math *';

/** The element made for each placeholder. A copy of a placeholder, as Turbo keeps, is not in it. */
const made = new WeakMap<Element, HTMLElement>();

const madeIn = (placeholder: Element): HTMLElement | undefined => {
  const element = made.get(placeholder);
  return element?.parentElement === placeholder ? element : undefined;
};

/**
 * Puts one of our elements into each `<div data-city="strategy-goals" data-city-src="…">` there.
 * A CMS that strips our tags keeps these, as it keeps any harmless attribute, so what they become
 * must be harmless too.
 */
export function upgradePlaceholders(place: ParentNode, mayMake: MayMake): void {
  for (const placeholder of within<HTMLElement>(place, '[data-city]:not(form)')) {
    const tag = tagOf(placeholder);
    if (!tag || elementIn(placeholder, tag) || placeholder.matches(UNFIT)) continue;
    // It is being edited, and what we make would be saved with it.
    if (placeholder.isContentEditable) continue;
    // A script has asked for another of our tags.
    const former = madeIn(placeholder);
    if (!former && !mayMake(placeholder)) continue;
    const element = makeElement(tag, attributesAfter(PREFIX, placeholder));
    // What the reader has opened, where a script has put the words of the page over it.
    Object.assign(element.dataset, made.get(placeholder)?.dataset);
    moveContent(former ?? placeholder, element);
    if (former) former.replaceWith(element);
    else placeholder.append(element);
    if (!made.has(placeholder)) passChildCallsOn(placeholder, () => madeIn(placeholder));
    made.set(placeholder, element);
  }
}

/** Passes a changed attribute of a placeholder on to its element. */
export function followAttribute(placeholder: Element, attribute: string): void {
  if (placeholder.localName === 'form') return;
  const tag = tagOf(placeholder);
  const element = tag && elementIn(placeholder, tag);
  const name = attribute.slice(PREFIX.length);
  if (!element || !allowedAttributes(tag).includes(name)) return;
  const value = placeholder.getAttribute(attribute);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Other software uses `data-city` too, for the name of a city for instance: that is left alone. */
function tagOf(placeholder: Element): Tag | undefined {
  const name = placeholder.getAttribute('data-city')?.trim().toLowerCase();
  return isTag(name) ? name : undefined;
}

const elementIn = (placeholder: Element, tag: Tag): Element | null =>
  placeholder.querySelector(`:scope > ${tag}`);
