import type { Checker } from 'accessibility-checker-engine';
import 'accessibility-checker-engine/ace-window.js';
import { elementAt, type Finding } from './finding.js';

// The file sets a global, and is no module.
const { ace_ibma: ace } = window as unknown as { ace_ibma: { Checker: typeof Checker } };
const checker = new ace.Checker();

/** What IBM's engine finds wrong in the whole page. What it asks a person to look at is left to people. */
export async function findWithIbm(): Promise<Finding[]> {
  const { results } = await checker.check(document, ['IBM_Accessibility']);
  return (
    results
      // A pair of texts: how much it matters, and whether it is so.
      .filter(({ value }) => (value as readonly string[])[1] === 'FAIL')
      .map(({ ruleId, node, message }) => ({
        checker: 'IBM',
        rule: ruleId,
        element: elementAt(node),
        message,
      }))
  );
}
