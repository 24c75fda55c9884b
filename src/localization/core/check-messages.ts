import { checkLanguageTag } from '../../model/check/language.js';
import { collectIssues, type Issue, type Report } from '../../model/issue.js';
import { canonicalTag } from '../../model/language-tag.js';
import { MAX_LEVELS } from '../../model/goals.js';
import { formatMessage } from '../../model/message-format.js';
import { nearestName } from '../../model/nearest-name.js';
import { brief } from '../../model/raw.js';
import { messageIndex } from './generated/message-index.js';
import type { Templates } from './l10n.js';

/** The messages of a page that are right. */
interface Checked {
  /** A canonical tag; missing if the one given is not a valid tag. */
  readonly locale?: string;
  readonly templates: Templates;
  readonly issues: readonly Issue[];
}

/** The names of levels: we have no such messages, but a page may. */
const LEVELS = [...Array(MAX_LEVELS).keys()].map((index) => `strategy-goals.level.${index + 1}`);

/** Numbers that together need every plural form. */
const COUNTS = [0, 1, 2, 3, 5, 11, 22, 100, 1.5];

/** @param messages by id, as an author has written them */
export function checkMessages(tag: string, messages: unknown): Checked {
  const { issues, report } = collectIssues();
  checkLanguageTag(tag.trim().replaceAll('_', '-'), { key: 'lang' }, report);
  if (issues.length > 0) return { templates: {}, issues };
  const locale = canonicalTag(tag);
  const templates: Record<string, string> = {};
  if (typeof messages !== 'object' || messages === null || Array.isArray(messages)) {
    report('wrong-type', undefined, { expected: 'object', received: brief(messages) });
  } else {
    for (const [id, text] of Object.entries(messages)) {
      if (checkMessage(id, text, locale, report)) templates[id] = text;
    }
  }
  return { locale, templates, issues };
}

/** @returns whether it is right */
function checkMessage(id: string, text: unknown, locale: string, report: Report): text is string {
  const wanted = argumentsOf(id);
  const place = { key: id };
  if (!wanted) {
    const nearest = nearestName(id, [...Object.keys(messageIndex), ...LEVELS]) ?? '';
    report('unknown-message', place, { nearest });
  } else if (typeof text !== 'string') {
    report('wrong-type', place, { expected: 'text', received: brief(text) });
  } else if (!text.trim()) {
    report('empty-text', place);
  } else {
    const named = [...text.matchAll(/\{\s*(\w+)/g)].map(([, name = '']) => name);
    if (!canShow(text, [...named, ...wanted], locale)) report('message-unreadable', place);
    else if (hasArguments(text, wanted, locale)) return true;
    else report('message-arguments', place, { wanted: wanted.map((n) => `{${n}}`).join(', ') });
  }
  return false;
}

/** The names of a message's arguments; `undefined` if there is no such message. */
const argumentsOf = (id: string): readonly string[] | undefined =>
  LEVELS.includes(id)
    ? []
    : Object.hasOwn(messageIndex, id)
      ? messageIndex[id]?.split(' ').filter(Boolean)
      : undefined;

/** Whether both have the same members. */
const hasArguments = (text: string, names: readonly string[], locale: string): boolean =>
  canShow(text, names, locale) &&
  names.every(
    (name) =>
      !canShow(
        text,
        names.filter((other) => other !== name),
        locale,
      ),
  );

const canShow = (text: string, names: readonly string[], locale: string): boolean =>
  COUNTS.every((count) => {
    const values = Object.fromEntries(names.map((name) => [name, count]));
    return formatMessage(text, values, locale) !== undefined;
  });
