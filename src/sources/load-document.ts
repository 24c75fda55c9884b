import { parseSource } from '../formats/parse-source.js';
import type { Parse } from '../formats/reader.js';
import type { Parsed } from '../model/issue.js';
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
    // Any other error means that part of our own code could not be loaded.
    const { issue } = error instanceof LoadError ? error : new LoadError('network');
    return { issues: [issue] };
  }
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
