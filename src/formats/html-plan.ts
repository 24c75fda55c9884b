import type { Parsed } from '../model/issue.js';
import { findLeftOut } from './html-left-out.js';
import { readHtmlList, type ListPlan } from './html-list.js';
import type { HtmlNode } from './html-node.js';
import { linesAsNodes } from './html-from-text.js';
import { failure, type Read } from './reader.js';

/** The plan in the HTML of a tag, and what of that HTML it lacks; `undefined` if there is no goal in it. */
export function readHtmlPlan(root: HtmlNode, language?: string): Parsed<ListPlan> | undefined {
  const value = readHtmlList(root, language);
  return value.goals.length > 0 ? { value, issues: findLeftOut(root, value) } : undefined;
}

/** The plan in a text with numbered lines: read as if they were in a tag. */
export function readTextPlan(text: string): Read {
  const plan = readHtmlPlan(linesAsNodes(text));
  if (!plan) return failure('no-numbered-lines');
  return { ...plan, issues: plan.issues.map((issue) => ({ ...issue, code: 'line-left-out' })) };
}
