import { primaryLanguage } from './language-tag.js';
import type { Strategy } from './strategy.js';

/**
 * The keys of the texts in plain language in a plan, `"pl-simple"` or `"en-GB-simple"`, as they stand
 * in its JSON. Short, because every page with a plan loads it; a plan too deep for JSON has none.
 */
export function plainKeys(plan: unknown): string {
  try {
    return String(JSON.stringify(plan).match(/"[\w-]+-simple":"[^"]/g));
  } catch {
    return '';
  }
}

/** Whether a plan has texts in plain language for readers of this language. */
export const hasPlainTexts = (plan: Strategy | undefined, language: string): boolean =>
  !!plan?.plainKeys.includes(`"${primaryLanguage(language)}-`);
