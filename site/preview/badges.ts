import type { ListedText } from './listed-texts.js';
import { boxOf, isVisible, type Place } from './places.js';

/** Draws each text's number where the text begins. For the eye: the list says the same to the ear. */
export function drawBadges(
  layer: HTMLElement,
  places: readonly Place[],
  texts: readonly ListedText[],
): void {
  const byNumber = new Map(texts.map((text) => [text.number, text]));
  const origin = layer.getBoundingClientRect();
  const seen = new Set<string>();
  // All boxes are measured before the first badge is drawn, as each badge makes the browser lay out the page again.
  const badges = places.filter(isVisible).flatMap((place) => {
    const text = byNumber.get(place.number);
    const { left, top } = boxOf(place);
    const key = [place.number, left, top].join();
    if (!text || seen.has(key)) return [];
    seen.add(key);
    return [{ text, left: left - origin.left, top: top - origin.top }];
  });
  layer.replaceChildren(...badges.map(({ text, left, top }) => badgeOf(text, left, top)));
}

function badgeOf({ number, message, translated }: ListedText, left: number, top: number): Element {
  const badge = document.createElement('a');
  badge.href = `#text-${number}`;
  badge.tabIndex = -1;
  badge.className = translated.state;
  badge.textContent = String(number);
  badge.title = `${message.id}\n${message.desc}`;
  badge.style.translate = `${left}px ${top}px`;
  return badge;
}
