import { DOMParser, onWarningStopParsing, XMLSerializer, type Document } from '@xmldom/xmldom';
import type { Problem } from './problem.js';
import { ProblemsError } from './problems-error.js';

/** A file that cannot be read at all. */
export class XliffError extends ProblemsError {
  constructor(readonly problem: Problem) {
    super([problem]);
  }
}

const BYTE_ORDER_MARK = '\uFEFF';

/** @throws {XliffError} with the place of what is not XML */
export function openXliff(text: string, path: string): Document {
  refuseLoneAmpersand(text, path);
  const parser = new DOMParser({ onError: onWarningStopParsing });
  try {
    return parser.parseFromString(withoutMark(text), 'application/xml');
  } catch (error) {
    throw new XliffError({ path, ...placeOf(error), code: 'not-xml', params: detailOf(error) });
  }
}

/** The text of a document that was opened from `original`, with the habits of the program that saved that. */
export function closeXliff(document: Document, original: string): string {
  const text = new XMLSerializer().serializeToString(document);
  const mark = original.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const [ending = ''] = /\s*$/.exec(original) ?? [];
  const whole = `${mark}${text.trimEnd()}${ending.replaceAll('\r', '')}`;
  return original.includes('\r\n') ? whole.replaceAll('\n', '\r\n') : whole;
}

const withoutMark = (text: string): string =>
  text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;

/** The parser lets it pass, or names a place far above it. */
function refuseLoneAmpersand(text: string, path: string): void {
  const plain = text.replace(/<!\[CDATA\[.*?\]\]>|<!--.*?-->/gs, (part) =>
    part.replaceAll('&', ' '),
  );
  const index = plain.search(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
  if (index < 0) return;
  const lines = plain.slice(0, index).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const place = { path, line: lines.length, column };
  throw new XliffError({ ...place, code: 'lone-ampersand', params: {} });
}

interface Locator {
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

function placeOf(error: unknown): Pick<Problem, 'line' | 'column'> {
  const { lineNumber, columnNumber } = (error as { locator?: Locator }).locator ?? {};
  return { line: lineNumber || 1, column: columnNumber ?? 1 };
}

const detailOf = (error: unknown) => ({
  detail: (error as Error).message.replace(/^Reporting \w+ "(.*)" caused \w+$/s, '$1'),
});
