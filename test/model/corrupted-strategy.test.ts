import { expect } from 'chai';
import { describe, it } from 'node:test';
import * as fc from '../support/fast-check.js';
import { walkGoals } from '../../src/model/goal-tree.js';
import { parseStrategy } from '../../src/model/strategy.js';
import { corrupted, touches, type Corrupted } from '../support/corruption.js';
import { pathOf, placesIn, valueAt, type Keys } from '../support/json.js';
import { plans } from '../support/strategies.js';

const RUNS = { numRuns: fc.runs(500) };
const REQUIRED = /^goals$|\]\.title$|^areas\[\d+\]\.id$/;

interface NumberedTitle {
  readonly number: string;
  readonly title: unknown;
}

const isGoal = (keys: Keys) => keys.at(-2) === 'goals' && typeof keys.at(-1) === 'number';

/** Every goal of the original whose number and title have not gone wrong. */
const goalsBeside = (corruption: Corrupted): NumberedTitle[] =>
  placesIn(corruption.original)
    .filter(isGoal)
    .filter((keys) => !['number', 'title'].some((field) => touches([...keys, field], corruption)))
    .map((keys) => valueAt(corruption.original, keys) as NumberedTitle);

function titlesByNumber(document: unknown): Map<string | undefined, unknown> {
  const goals = parseStrategy(document).value?.goals ?? [];
  return new Map(Array.from(walkGoals(goals), ({ goal }) => [goal.number, goal.title]));
}

describe('a strategy with one random mistake', () => {
  it('had none before', () => {
    fc.assert(
      fc.property(plans, (document) => {
        expect(parseStrategy(document).issues).to.deep.equal([]);
      }),
      RUNS,
    );
  });

  it('still shows every goal beside it, unchanged', () => {
    fc.assert(
      fc.property(corrupted(plans), (corruption) => {
        const shown = titlesByNumber(corruption.document);
        for (const { number, title } of goalsBeside(corruption)) {
          expect(shown.get(number), `goal ${number}`).to.deep.equal(title);
        }
      }),
      RUNS,
    );
  });

  it('is reported, unless a field is missing that may be', () => {
    fc.assert(
      fc.property(corrupted(plans), ({ document, keys, isDeleted }) => {
        const mayBeMissing = isDeleted && !REQUIRED.test(pathOf(keys));
        return mayBeMissing || parseStrategy(document).issues.length > 0;
      }),
      RUNS,
    );
  });
});
