import type { Parsed } from '../../model/issue.js';

/** The document in a `<script type="application/json">` inside the tag, for pages that carry their data. */
export function readInlineJson(host: HTMLElement): Parsed<unknown> | undefined {
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    return { value: JSON.parse(script.textContent), issues: [] };
  } catch (error) {
    const { message: detail } = error as Error;
    return { issues: [{ code: 'not-json', path: '', params: { detail } }] };
  }
}
