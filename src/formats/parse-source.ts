import { yieldToBrowser } from '../model/yield-to-browser.js';
import type { Parsed } from '../model/issue.js';
import type { Parse, Source } from './reader.js';

/**
 * Text that is not UTF-8 or that is escaped, HTML or Markdown, an empty title, fields of a JSON Feed that
 * are shown in the place of others, tags that may be the number of a goal, addresses without https://.
 */
const UNUSUAL =
  /\ufffd|&#?\w+;|<\\?\/?[a-z]|\*\*|\]\(|"title": *" *"|content_|external_url|banner_image|attachments|"tags"[^\]]{0,300}\d"|"url": *"(?!http|[./#])/i;

/** In characters. A smaller file is read in less than a frame. */
const LARGE = 200_000;

/**
 * Reads and checks a file in any of our formats. Most are JSON with our own fields in UTF-8, whatever
 * the server says: those are read here. The readers of all others, and the code that explains
 * mistakes, are loaded when needed.
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
    // Other readers may understand it.
    if (parsed.value && parsed.issues.length === 0 && !UNUSUAL.test(text)) return parsed;
  } catch {
    // Another format.
  }
  return (await import('./other-formats.js')).parseOther(source, parse);
}
