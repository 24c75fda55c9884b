import { normalizeNumber, numberPattern } from '../model/goal-number.js';
import { parentNumber } from '../model/number-above.js';
import { findByClass, hasClass, readInline, type HtmlNode } from './html-node.js';

export interface GoalLabel {
  /** The words before the number: the name of the level. */
  readonly level?: string | undefined;
  readonly number?: string | undefined;
  readonly title: string;
}

const LABEL = new RegExp(
  String.raw`^(?:(\p{L}[\p{L} ]*) )?(${numberPattern()})([.):]| [–—-])?(?: (.+))?$`,
  'u',
);
const YEAR = /^(19|20)\d\d$/;

/** "Cel strategiczny 1. Toruń …" → level, number, title. "2028 in numbers" is all title. */
export function parseGoalLabel(text: string): GoalLabel {
  const [, level, number, separator, title = ''] = LABEL.exec(text) ?? [];
  const isNumbered = separator
    ? !YEAR.test(number ?? '')
    : !level && number && parentNumber(number) !== undefined;
  return isNumbered ? { level, number, title } : { title: text };
}

/**
 * The label of a heading or list item. HTML that we generate marks its parts with classes, so that
 * any number and any name of a level can be told apart from the title.
 */
export function readGoalLabel(node: HtmlNode, content: readonly HtmlNode[]): GoalLabel {
  const isOurs = hasClass(node, 'goal-heading') || hasClass(node, 'leaf');
  const number = isOurs ? findByClass(content, 'number') : undefined;
  const label = isOurs ? findByClass(content, 'label') : undefined;
  const { text: title } = readInline(content, [number, label]);
  if (!number && !label) return parseGoalLabel(title);
  return {
    level: label && readInline([label], [number]).text,
    number: number && normalizeNumber(readInline([number]).text),
    title,
  };
}
