import { visitKey } from '../measure/scope.js';
import type { Result, Visit } from '../measure/visit.js';
import { spreadOf, type Spread } from './statistics.js';

/** Where a number is in the results. */
export interface Cell extends Visit {
  readonly metric: string;
}

/** What the rounds say together. */
export interface Summary {
  readonly value: (cell: Cell) => Spread | undefined;
  /**
   * Of the ratios of each round: what slowed the computer down in one has slowed down both.
   */
  readonly ratio: (cell: Cell, base: Cell) => Spread | undefined;
  readonly results: readonly Result[];
}

export function summarize(results: readonly Result[]): Summary {
  const byCell = new Map<string, Map<number, number>>();
  for (const { round, measured, ...visit } of results) {
    for (const [metric, value] of Object.entries(measured)) {
      const key = keyOf({ ...visit, metric });
      byCell.set(key, (byCell.get(key) ?? new Map<number, number>()).set(round, value));
    }
  }
  const rounds = (cell: Cell) => byCell.get(keyOf(cell)) ?? new Map<number, number>();
  return {
    results,
    value: (cell) => spreadOf([...rounds(cell).values()]),
    ratio(cell, base) {
      const bases = rounds(base);
      const ratios = [...rounds(cell)].flatMap(([round, value]) => {
        const other = bases.get(round);
        return other ? [value / other] : [];
      });
      return spreadOf(ratios);
    },
  };
}

const keyOf = ({ metric, ...visit }: Cell): string => `${visitKey(visit)} ${metric}`;
