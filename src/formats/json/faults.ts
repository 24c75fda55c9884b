import type { Issue } from '../../model/issue.js';
import { findFault } from './scan.js';

/** A file with more has one cause. */
const MOST_FAULTS = 20;

/**
 * Everything that stops a text from being JSON, as far as it can be told: where a fault is certain, it
 * is taken out and the rest read, so that an editor need not upload the file once for each comma.
 */
export function jsonFaults(text: string): readonly Issue[] {
  const detail = wordsOfEngine(text);
  const issues: Issue[] = [];
  for (let rest: string | undefined = text; rest !== undefined && issues.length < MOST_FAULTS;) {
    const fault = findFault(rest);
    if (!fault) break;
    const { kind, at, found } = fault;
    issues.push({
      code: 'not-json',
      path: '',
      params: { fault: kind, ...placeOf(text, at), found, detail },
    });
    rest = fault.mended;
  }
  return issues;
}

/** For programs that read the issues, and people who search for the words. */
function wordsOfEngine(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

/** Both counted from 1, as editors of texts count them. */
function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
