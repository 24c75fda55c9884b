import type { L10n } from '../../localization/core/l10n.js';
import type {
  Finding,
  MarkupCode,
  MessagesCode,
  PageCode,
  SourceCode,
  FindingCode,
} from '../finding.js';
import type { Advice } from './advice.js';
import { markupAdvice } from './markup-advice.js';
import { messagesAdvice } from './messages-advice.js';
import { pageAdvice } from './page-advice.js';
import { sourceAdvice } from './source-advice.js';

/** Says what a finding is, and how it is mended. */
export function findingAdvice(finding: Finding, l10n: L10n): Advice {
  if (isOf(markupCodes, finding)) return markupAdvice(finding, l10n);
  if (isOf(pageCodes, finding)) return pageAdvice(finding, l10n);
  if (isOf(messagesCodes, finding)) return messagesAdvice(finding, l10n);
  return sourceAdvice(finding as Finding<SourceCode>, l10n);
}

const isOf = <Code extends FindingCode>(
  codes: Readonly<Record<Code, true>>,
  finding: Finding,
): finding is Finding<Code> => Object.hasOwn(codes, finding.code);

const markupCodes: Readonly<Record<MarkupCode, true>> = {
  'nothing-here': true,
  'escaped-tag': true,
  'code-on-show': true,
  'emptied-tag': true,
  'misspelt-tag': true,
  'misspelt-attribute': true,
  'curly-quotes': true,
  'misspelt-placeholder': true,
  'waiting-placeholder': true,
  'no-source': true,
  'no-languages': true,
  'hidden-element': true,
};

const pageCodes: Readonly<Record<PageCode, true>> = {
  'script-twice': true,
  'two-scripts': true,
  'two-versions': true,
  'file-page': true,
  'no-page-language': true,
  'misspelt-language': true,
  'unknown-language': true,
  'missing-language': true,
  'skipped-heading': true,
  'duplicate-id': true,
  'plans-without-id': true,
};

const messagesCodes: Readonly<Record<MessagesCode, true>> = {
  'messages-not-json': true,
  'messages-left-out': true,
};
