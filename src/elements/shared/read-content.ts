import { readJson } from '../../formats/json.js';
import type { Parsed } from '../../model/issue.js';

/** The document in a `<script type="application/json">` inside the tag, for pages that carry their data. */
export function readInlineJson(host: HTMLElement): Parsed<unknown> | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  return script ? readJson(script.textContent) : undefined;
}
