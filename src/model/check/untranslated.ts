import { asList, asRaw, asString, type Raw } from '../raw.js';
import { below, formatPath, type Place } from '../issue.js';
import { fieldValues } from '../field-values.js';
import { goalShape, MAX_GOALS } from '../goals.js';
import { primaryLanguage } from '../language-tag.js';
import { MAX_ITEMS } from '../news.js';
import type { Shape } from '../shape.js';
import { strategyShape } from '../strategy.js';

export type DocumentKind = 'strategy' | 'news';

/** The texts of a document that are missing in one language. */
export interface Untranslated {
  readonly language: string;
  /** How many there are. */
  readonly n: number;
  /** Where the first ones are: `goals[0].title`, … */
  readonly paths: readonly string[];
}

/** Enough to find the rest; in a deep plan each path is long. */
const MOST_PATHS = 10;

/** More than any city's plan is in: for each, all texts are looked through. */
const MAX_LANGUAGES = 50;

/** A text, and the languages it is available in. */
interface Found {
  readonly place: Place;
  readonly languages: readonly string[];
}

/**
 * The texts missing in any of these languages: those of the page, and all that the document uses
 * anywhere. `pl-PL` and `pl-simple` serve readers of `pl`.
 *
 * @param pageLanguages of the elements that show the document
 */
export function untranslatedTexts(
  kind: DocumentKind,
  document: unknown,
  pageLanguages: readonly string[],
): Untranslated[] {
  const raw = asRaw(document);
  if (!raw) return [];
  const texts = kind === 'strategy' ? strategyTexts(raw, pageLanguages) : newsTexts(raw);
  const wanted = new Set(
    [...pageLanguages, ...texts.flatMap(({ languages }) => languages)].map(primaryLanguage),
  );
  return [...wanted].slice(0, MAX_LANGUAGES).flatMap((language) => {
    const lacking = texts.filter(
      ({ languages }) => !languages.some((tag) => primaryLanguage(tag) === language),
    );
    const paths = lacking.slice(0, MOST_PATHS).map(({ place }) => formatPath(place));
    return paths.length > 0 ? [{ language, n: lacking.length, paths }] : [];
  });
}

function strategyTexts(strategy: Raw, pageLanguages: readonly string[]): Found[] {
  // If the document does not say, its texts are assumed to be in the language of the page.
  const stated = asString(strategy['language']);
  const own = stated ? [stated] : pageLanguages;
  const found = [...textsIn(strategyShape, strategy, undefined, own)];
  const queue = [{ list: strategy['goals'], place: { key: 'goals' } as Place }];
  let goals = 0;
  for (const { list, place } of queue) {
    const entries = asList(list);
    for (const index of entries.keys()) {
      const goal = asRaw(entries[index]);
      goals += 1;
      if (!goal || goals > MAX_GOALS) continue;
      const at = below(place, index);
      found.push(...textsIn(goalShape, goal, at, own));
      queue.push({ list: goal['goals'], place: below(at, 'goals') });
    }
  }
  return found;
}

/** The texts of an object, found by its shape, so no new field is forgotten. */
function* textsIn(
  shape: Shape,
  object: Raw,
  parent: Place | undefined,
  own: readonly string[],
): Generator<Found> {
  for (const { kind, value, place } of fieldValues(shape, object, parent)) {
    if (kind !== 'text') continue;
    const map = asRaw(value);
    if (map) yield { place, languages: Object.keys(map).filter((tag) => asString(map[tag])) };
    else if (asString(value)) yield { place, languages: own };
  }
}

/** A feed is in one language; an item may be in another. */
function newsTexts(feed: Raw): Found[] {
  return asList(feed['items'])
    .slice(0, MAX_ITEMS)
    .flatMap((entry, index) => {
      const item = asRaw(entry);
      const language = asString(item?.['language']) ?? asString(feed['language']);
      return language ? [{ place: below({ key: 'items' }, index), languages: [language] }] : [];
    });
}
