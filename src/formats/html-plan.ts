import type { Parsed } from '../model/issue.js';
import { findLeftOut } from './html-left-out.js';
import { readHtmlList, type ListPlan } from './html-list.js';
import type { HtmlNode } from './html-node.js';

/** The plan in the HTML of a tag, and what of that HTML it lacks; `undefined` if there is no goal in it. */
export function readHtmlPlan(root: HtmlNode, language?: string): Parsed<ListPlan> | undefined {
  const value = readHtmlList(root, language);
  return value.goals.length > 0 ? { value, issues: findLeftOut(root, value) } : undefined;
}
