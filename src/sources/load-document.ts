import { parseSource } from '../formats/parse-source.js';
import type { Parse } from '../formats/reader.js';
import type { Issue, Parsed } from '../model/issue.js';
import { webAddress } from '../model/web-address.js';
import { load, LoadError } from './load.js';

/**
 * Loads a file and reads the document in it. If that fails, an issue says why.
 *
 * @param base what the address is relative to
 * @throws the reason of `signal` when that was aborted
 */
export async function loadDocument<T>(
  address: string,
  base: string,
  parse: Parse<T>,
  signal: AbortSignal,
): Promise<Parsed<T>> {
  try {
    const url = webAddress(address, base);
    if (!url) throw new LoadError('bad-url', { url: address });
    return await parseSource(await load(url, signal), parse);
  } catch (error) {
    if (signal.aborted) throw error;
    return { issues: [issueOf(error)] };
  }
}

/** Why something could not be read. Browsers have no code for a part of ours that did not come. */
export function issueOf(error: unknown): Issue {
  if (error instanceof LoadError) return error.issue;
  const text = String(error);
  return {
    code: text.includes('module') ? 'lost-part' : 'internal',
    path: '',
    params: { error: text },
  };
}

/** The document in a `<script type="application/json">` inside the tag, for pages that carry their data. */
export function readInlineJson(
  host: HTMLElement,
): Parsed<unknown> | Promise<Parsed<unknown>> | undefined {
  const text = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (text === undefined) return undefined;
  try {
    return { value: JSON.parse(text), issues: [] };
  } catch {
    return import('../formats/json/faults.js').then(({ jsonFaults }) => ({
      issues: jsonFaults(text),
    }));
  }
}
