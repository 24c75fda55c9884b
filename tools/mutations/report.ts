import type { Result } from './plant-and-test.js';

/** What a defect was noticed by, or all that is known of one that was not. */
export function describeResult({ mutation, isKilled, reason }: Result): string {
  const { harm, file, replace, by, killedBy, test } = mutation;
  if (isKilled) return `✓ ${harm}\n    ${killedBy}: ${firstLine(reason)}`;
  return [
    `✗ ${harm}`,
    `    ${file}: “${replace}” → “${by}”`,
    `    ${killedBy}: ${test}`,
    `    ${firstLine(reason)}`,
  ].join('\n');
}

const firstLine = (text: string): string => text.trim().split('\n')[0]?.slice(0, 160) ?? '';
