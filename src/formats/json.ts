import type { Parsed } from '../model/issue.js';

/** Reads JSON, and tells a page (a login form, a "not found" sent as 200) from a slip in the file. */
export function readJson(text: string): Parsed<unknown> {
  try {
    return { value: JSON.parse(text), issues: [] };
  } catch (error) {
    const code = /^\s*</.test(text) ? 'html' : 'not-json';
    return { issues: [{ code, path: '', params: { detail: (error as Error).message } }] };
  }
}
