import type { Mutation } from '../../test/mutations/mutation.js';
import { copyWith, copyWorkingTree, removeCopies } from './copies.js';
import { runPages, writePage, type Page } from './run-pages.js';
import { verdictOn, type Verdict } from './verdict.js';

export interface Result extends Verdict {
  readonly mutation: Mutation;
}

/** The two pages that tell whether a change is noticed, or why there are none. */
type Plant =
  | { readonly mutation: Mutation; readonly before: Page; readonly after: Page }
  | { readonly mutation: Mutation; readonly problem: string };

/**
 * Makes each change in a copy of the working tree of its own, and runs its test there; and, in a copy
 * without any change, to see that the test is green there.
 */
export async function plantAndTest(mutations: readonly Mutation[]): Promise<Result[]> {
  removeCopies();
  try {
    const unchanged = copyWorkingTree('unchanged');
    const plants = mutations.map((mutation, index) => plant(mutation, String(index + 1), unchanged));
    const outcomes = await runPages(
      plants.flatMap((one) => ('problem' in one ? [] : [one.before, one.after])),
    );
    return plants.map((one) => ({
      mutation: one.mutation,
      ...('problem' in one
        ? { isKilled: false, reason: one.problem }
        : verdictOn(outcomes.get(one.before), outcomes.get(one.after))),
    }));
  } finally {
    removeCopies();
  }
}

function plant(mutation: Mutation, name: string, unchanged: string): Plant {
  try {
    return {
      mutation,
      before: writePage(unchanged, name, mutation),
      after: writePage(copyWith(mutation, name), name, mutation),
    };
  } catch (error) {
    return { mutation, problem: (error as Error).message };
  }
}
