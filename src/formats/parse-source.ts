import { yieldToBrowser } from '../model/yield-to-browser.js';
import type { Parsed } from '../model/issue.js';
import type { Parse, Source } from './reader.js';

/** Letters that are not in UTF-8, news in HTML, and tags that may be the number of a goal. */
const UNUSUAL = /\ufffd|t_html"|"tags"[^\]]{0,300}\d"/;

/** In letters. A smaller file is read in less time than a frame takes. */
const LARGE = 200_000;

/**
 * Reads and checks a file in any of our formats. Most hold JSON in our own fields and in UTF-8,
 * whatever their server says: those are read here. The readers of all others, and the words for
 * what is wrong, are loaded when needed.
 *
 * @param parse what checks a document: `parseStrategy` or `parseNews`
 * @throws when a reader cannot be loaded
 */
export async function parseSource<T>(source: Source, parse: Parse<T>): Promise<Parsed<T>> {
  try {
    const text = await source.body.text();
    const document: unknown = JSON.parse(text);
    if (text.length > LARGE) await yieldToBrowser();
    const parsed = parse(document, { base: source.url });
    if (text.length > LARGE) await yieldToBrowser();
    if (parsed.value && !UNUSUAL.test(text)) return parsed;
  } catch {
    // Then it is something else.
  }
  return (await import('./other-formats.js')).parseOther(source, parse);
}
