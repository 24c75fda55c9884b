import { primaryLanguage } from './language-tag.js';
import type { Strategy } from './strategy.js';

/** The keys of the texts in plain language in a plan, `"pl-simple"` or `"en-GB-simple"`. */
export function plainKeys(plan: unknown): string {
  const keys = new Set<string>();
  // It grows while it is gone through, and holds nothing twice: a plan may nest deep, or in a circle.
  const values = new Set([plan]);
  for (const value of values) {
    for (const [key, inner] of Object.entries(value ?? {})) {
      if (typeof inner === 'object') values.add(inner);
      else if (inner && key.endsWith('-simple')) keys.add(`"${key}"`);
    }
  }
  return String([...keys]);
}

/** Whether a plan has texts in plain language for readers of this language. */
export const hasPlainTexts = (plan: Strategy | undefined, language: string): boolean =>
  !!plan?.plainKeys.includes(`"${primaryLanguage(language)}-`);
