import { words } from './words.js';

/**
 * What the live regions of an element say from now on, in order. A screen reader announces a region
 * that it knows each time that its words change to other ones than none; one that arrives together
 * with its words, or is hidden, stays mute.
 */
export function announcements(element: Element): string[] {
  const root = element.shadowRoot!;
  const said: string[] = [];
  const known = new Map<Element, string>();
  const listen = () => {
    for (const region of root.querySelectorAll('[aria-live="polite"]')) {
      const now = region.checkVisibility() ? words(region) : '';
      if (now && known.has(region) && now !== known.get(region)) said.push(now);
      known.set(region, now);
    }
  };
  listen();
  new MutationObserver(listen).observe(root, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  return said;
}
