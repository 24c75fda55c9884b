import type { L10n } from '../localization/core/l10n.js';
import type { Severity } from '../model/severity.js';
import type { Page } from './page.js';
import type { Advice, Found, Rule } from './rule.js';
import { answerRules } from './rules/answers.js';
import { attributeRules } from './rules/attributes.js';
import { documentRules, type ReadDocument } from './rules/documents.js';
import { languageRules } from './rules/languages.js';
import { messageRules } from './rules/messages.js';
import { nothingHereRules } from './rules/nothing-here.js';
import { placeholderRules } from './rules/placeholders.js';
import { preloadRules } from './rules/preloads.js';
import { addressRules, requestRules, type Request, type SourceAddress } from './rules/requests.js';
import { scriptRules } from './rules/scripts.js';
import { structureRules } from './rules/structure.js';
import { tagRules } from './rules/tags.js';

const pageRules = {
  ...scriptRules,
  ...nothingHereRules,
  ...tagRules,
  ...placeholderRules,
  ...preloadRules,
  ...attributeRules,
  ...messageRules,
  ...languageRules,
  ...structureRules,
};

const answeredRules = { ...requestRules, ...answerRules };

const rules = { ...pageRules, ...addressRules, ...answeredRules, ...documentRules };

export type FindingCode = keyof typeof rules;

/** Something wrong on a page. A code and params, so that each reader gets it in their language. */
export interface Finding extends Found {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The source, if the finding is about one. */
  readonly address?: string | undefined;
}

/** What can be seen to be wrong without any request. */
export const checkPage = (page: Page): Promise<Finding[]> => findingsOf(pageRules, page);

export const checkAddress = (address: SourceAddress): Promise<Finding[]> =>
  findingsOf(addressRules, address);

export const checkAnswer = (request: Request): Promise<Finding[]> =>
  findingsOf(answeredRules, request);

export const checkDocument = (document: ReadDocument): Promise<Finding[]> =>
  findingsOf(documentRules, document);

async function findingsOf<Subject>(
  rules: Readonly<Partial<Record<FindingCode, Rule<Subject>>>>,
  subject: Subject,
): Promise<Finding[]> {
  const found = await Promise.all(
    (Object.entries(rules) as [FindingCode, Rule<Subject>][]).map(async ([code, rule]) =>
      (await rule.check(subject)).map((place) => ({ code, severity: rule.severity, ...place })),
    ),
  );
  return found.flat();
}

/** Says what is wrong and how to fix it. */
export function advise(finding: Finding, l10n: L10n): Advice {
  const { params } = finding;
  const rule: Rule<never> = rules[finding.code];
  const { what, fix, ...rest } = rule.say(l10n, params);
  return { what: l10n.format(what, params), fix: l10n.format(fix, params), ...rest };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** The worst first; equally bad ones keep their order. */
export const bySeverity = (a: Finding, b: Finding): number => RANK[a.severity] - RANK[b.severity];
