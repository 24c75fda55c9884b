import { parentNumber } from '../../model/parent-number.js';
import { continuedNumbers, fitLabels } from '../fit-labels.js';
import { readLabel, type GoalLabel } from '../goal-label.js';

/**
 * Tells the label of a title, "1.1. More parks", from its words. In a sheet with a column for numbers
 * only what continues one of them is a label: "SP nr 12 – nowa sala" is a title.
 *
 * @param titles of all rows
 * @param written the numbers in their column
 */
export function titleLabels(
  titles: readonly string[],
  written: ReadonlySet<string>,
): (title: string) => GoalLabel {
  const labels = titles.map(readLabel);
  const numbers = new Set([...written, ...labels.flatMap((label) => label?.number ?? [])]);
  const fits = fitLabels(labels, { continued: continuedNumbers(labels), numbers });
  const known = new Map<string, GoalLabel>();
  for (const index of titles.keys()) {
    const [title, label] = [titles[index], labels[index]];
    if (title === undefined || !label) continue;
    const isBelow = [label.number, parentNumber(label.number)].some((n) => n && written.has(n));
    if (written.size > 0 ? isBelow && label.end : fits[index]) known.set(title, label);
  }
  return (title) => known.get(title) ?? { title };
}
