import type { Mutation } from '../../test/mutations/mutation.js';
import { copyWith, copyWorkingTree, removeCopies } from './copies.js';
import { outcomeOf } from './outcome.js';
import { runPages, writePage } from './run-pages.js';
import { verdictOn, type Verdict } from './verdict.js';

export interface Result extends Verdict {
  readonly mutation: Mutation;
}

/** A change, with the page that runs its test; or why there is none. */
interface Plant {
  readonly mutation: Mutation;
  readonly page?: string;
  readonly problem?: string;
}

/**
 * Makes each change in a copy of the working tree of its own, and runs its test there. The tests run
 * in a copy without any change as well, where they must be green.
 */
export async function plantAndTest(mutations: readonly Mutation[]): Promise<Result[]> {
  removeCopies();
  try {
    const unchanged = writeUnchanged(mutations);
    const plants = mutations.map(plant);
    const changed = plants.flatMap(({ page = [] }) => page);
    const sessions = await runPages([...unchanged.values(), ...changed]);
    return plants.map(({ mutation, page = '', problem }) => {
      if (problem) return { mutation, isKilled: false, reason: problem };
      const { killedBy, test } = mutation;
      const before = outcomeOf(sessions.get(unchanged.get(killedBy) ?? ''), test);
      return { mutation, ...verdictOn(before, outcomeOf(sessions.get(page), test)) };
    });
  } finally {
    removeCopies();
  }
}

/** A page for each file of tests, with all its tests that have to notice something. */
function writeUnchanged(mutations: readonly Mutation[]): ReadonlyMap<string, string> {
  const folder = copyWorkingTree('unchanged');
  const files = [...new Set(mutations.map(({ killedBy }) => killedBy))];
  return new Map(
    files.map((file, index) => {
      const titles = mutations.filter(({ killedBy }) => killedBy === file).map(({ test }) => test);
      return [file, writePage(folder, String(index + 1), file, titles)];
    }),
  );
}

function plant(mutation: Mutation, index: number): Plant {
  try {
    const folder = copyWith(mutation, String(index + 1));
    return { mutation, page: writePage(folder, 'page', mutation.killedBy, [mutation.test]) };
  } catch (error) {
    return { mutation, problem: (error as Error).message };
  }
}
