/**
 * What gets our elements past a CMS that removes their tags: placeholders and links. It also reads the
 * messages that a page sets itself. On import it starts watching the page, for what is there and for
 * what comes later. All its state is in the page, so a page that is removed and inserted again, or
 * copied and restored, as Turbo does, gets nothing twice.
 */
import { tags } from '../elements/tags.js';
import { findPageMessages } from '../localization/dom/find-page-messages.js';
import { allowedAttributes } from './embeddable.js';
import { linkRules, upgradeLinks } from './links.js';
import { followAttribute, upgradePlaceholders } from './placeholders.js';

const PAUSE_MS = 1_000;

const attributeFilter = new Set([
  'data-city',
  ...tags.flatMap((tag) => [tag, ...allowedAttributes(tag)].map((name) => `data-city-${name}`)),
]);

/** Places where something was made within the last second. */
const recent = new Set<Element>();

/** The settings of the page, as they were last time. */
let settings = '';

const observer = new MutationObserver((records) => {
  for (const { target, attributeName } of records) {
    if (attributeName) followAttribute(target as Element, attributeName);
  }
  // Of a form, each method may be a field of that name.
  const places = records.map(({ target }) =>
    target instanceof HTMLFormElement ? document : (target as Element),
  );
  upgrade(new Set(places));
});
observer.observe(document, {
  childList: true,
  subtree: true,
  attributeFilter: [...attributeFilter],
});
document.addEventListener('readystatechange', upgradeAll);
upgradeAll();

function upgradeAll(): void {
  upgrade([document]);
}

/** @param places where the page has changed: searching all of a large page takes too long */
function upgrade(places: Iterable<ParentNode>): void {
  // Until then a placeholder may be incomplete.
  if (document.readyState === 'loading') return;
  const rules = linkRules();
  const former = settings;
  settings = rules.map(({ tag, selector }) => `${tag} ${selector}`).join('\n');
  for (const place of settings === former ? places : [document]) {
    upgradePlaceholders(place, mayMake);
    upgradeLinks(place, rules, mayMake);
  }
  void findPageMessages()?.then((messages) => messages?.readMessageBlocks());
}

/**
 * A script of the page may remove what it has not put there: once, when it inserts a new page, or every
 * time. So nothing is made twice within a second, and the two cannot keep each other busy.
 */
function mayMake(place: Element): boolean {
  if (recent.has(place)) return false;
  if (recent.size === 0) setTimeout(endPause, PAUSE_MS);
  recent.add(place);
  return true;
}

function endPause(): void {
  recent.clear();
  upgradeAll();
}
