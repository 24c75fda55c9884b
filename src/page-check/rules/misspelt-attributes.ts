import type { Finding } from '../finding.js';
import { nearestName } from '../../model/nearest-name.js';
import { attributesOf, isOurTag } from '../our-tags.js';
import type { Page } from '../page.js';

/** What people write for an attribute that is called otherwise. */
const SYNONYMS: Readonly<Record<string, string>> = {
  count: 'limit',
  dane: 'src',
  data: 'src',
  'data-src': 'src',
  file: 'src',
  heading: 'heading-level',
  items: 'limit',
  langs: 'languages',
  level: 'heading-level',
  max: 'limit',
  open: 'open-depth',
  'data-url': 'src',
  source: 'src',
  url: 'src',
};

/** HTML's own, which mean something on any element. */
const GLOBAL =
  /^(accesskey|class|contenteditable|dir|draggable|exportparts|hidden|id|inert|is|item\w+|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|aria-.*|on.*)$/;
const PLACEHOLDER = 'data-city-';

/** `source=`, `heading_level=`: the browser takes any attribute, and nothing comes of these. */
export function misspeltAttributes({ elements }: Page): Finding[] {
  return elements.flatMap((element) => {
    const placeholder = element.getAttribute('data-city');
    const prefix = placeholder === null ? '' : PLACEHOLDER;
    const tag = placeholder ?? element.localName;
    if (!isOurTag(tag)) return [];
    const known = attributesOf(tag);
    return element.getAttributeNames().flatMap((written): Finding[] => {
      if (!written.startsWith(prefix)) return [];
      const name = written.slice(prefix.length);
      const better = betterName(name, known);
      if (!better) return [];
      const params = { tag, attribute: written, better: prefix + better };
      // Without its address an element shows nothing.
      const severity = better === 'src' && !element.hasAttribute('src') ? 'error' : 'warning';
      return [{ code: 'misspelt-attribute', severity, element, params }];
    });
  });
}

function betterName(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name) || GLOBAL.test(name)) return undefined;
  const synonym = SYNONYMS[name];
  return synonym && known.includes(synonym) ? synonym : nearestName(name, known);
}
