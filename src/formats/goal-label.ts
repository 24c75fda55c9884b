import { normalizeNumber } from '../model/goal-number.js';
import { findByClass, hasClass, readInline, type HtmlNode } from './html-node.js';

export interface GoalLabel {
  /** The words before the number: the name of the level. */
  readonly level?: string | undefined;
  readonly number?: string | undefined;
  readonly title: string;
}

/** What may be a label, or else belongs to the title: its neighbours tell, see `fitLabels`. */
export interface PossibleLabel {
  /** Empty for a number alone. */
  readonly level: string;
  readonly number: string;
  /** What ends the number: a full stop, a bracket, a colon, a dash or nothing. */
  readonly end: string;
  readonly title: string;
}

/** "2", "2a", "IX", "C2", "b" */
const STEP = String.raw`(?:\d{1,4}\p{L}?|[ivx]{2,6}|[IVX]{2,6}|\p{L}\d{0,3})(?![\p{L}\d])`;
const NUMBER = String.raw`(?:${STEP}(?:\.${STEP})*|\d{1,3}-\d{1,3}(?!\d))`;
const WORDS = String.raw`(?:(\p{L}[\p{L}\s]{0,60}?(?:\s(?:nr|no)\.?|\s№)?)\s+)?`;
const LABEL = new RegExp(
  String.raw`^${WORDS}(${NUMBER})(\.?\)|[.:]|\s[–—-])?(?:\s+(\S.*)|(?<=[.)])(\p{L}.*))?$`,
  'su',
);

/** "Cel strategiczny 1. Toruń …" → level, number, title. */
export function readLabel(text: string): PossibleLabel | undefined {
  const [, level = '', number, end = '', title, close = ''] = LABEL.exec(text.slice(0, 2000)) ?? [];
  if (number === undefined || text.length > 2000) return undefined;
  return { level: level.replace(/\s+/g, ' '), number, end: end.trim(), title: title ?? close };
}

/** The parts that HTML of our own marks with classes: any number and any name of a level. */
export function readMarkedLabel(
  node: HtmlNode,
  content: readonly HtmlNode[],
): GoalLabel | undefined {
  if (!hasClass(node, 'goal-heading') && !hasClass(node, 'leaf')) return undefined;
  const number = findByClass(content, 'number');
  const label = findByClass(content, 'label');
  if (!number && !label) return undefined;
  return {
    level: label && readInline([label], [number]).text,
    number: number && normalizeNumber(readInline([number]).text),
    title: readInline(content, [number, label]).text,
  };
}
