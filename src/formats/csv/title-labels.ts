import { parentNumber } from '../../model/parent-number.js';
import { continuedNumbers, fitLabels } from '../fit-labels.js';
import { readLabel, type GoalLabel } from '../goal-label.js';

/**
 * Tells the label of a title, "1.1. More parks", from its words. In a sheet with a column for numbers
 * only what continues one of them is a label: "SP nr 12 – nowa sala" is a title.
 *
 * @param lists the titles of all rows; those of each level by themselves, where the sheet tells them apart
 * @param written the numbers in their column
 */
export function titleLabels(
  lists: Iterable<readonly string[]>,
  written: ReadonlySet<string>,
): (title: string) => GoalLabel {
  const read = [...lists].map((titles) => ({ titles, labels: titles.map(readLabel) }));
  const all = read.flatMap(({ labels }) => labels);
  const numbers = new Set([...written, ...all.flatMap((label) => label?.number ?? [])]);
  const continued = continuedNumbers(all);
  const known = new Map<string, GoalLabel>();
  for (const { titles, labels } of read) {
    const fits = fitLabels(labels, { continued, numbers });
    for (const index of titles.keys()) {
      const [title, label] = [titles[index], labels[index]];
      if (title === undefined || !label) continue;
      const isBelow = [label.number, parentNumber(label.number)].some((n) => n && written.has(n));
      if (written.size > 0 ? isBelow && label.end : fits[index]) known.set(title, label);
    }
  }
  return (title) => known.get(title) ?? { title };
}
