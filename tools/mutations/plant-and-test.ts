import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutation } from '../../test/mutations/mutation.js';
import { applyMutation } from './apply-mutation.js';
import { copyWorkingTree, FOLDER, removeCopy, TREE, writePage } from './copy.js';
import { outcomeOf } from './outcome.js';
import { runInNode, runsInNode } from './run-in-node.js';
import { runPages } from './run-pages.js';
import { trees, type ChangedFile } from './trees.js';
import { verdictOn, type Verdict } from './verdict.js';

export interface Result extends Verdict {
  readonly mutation: Mutation;
}

/** A defect in its own tree, with the page that runs its test there. */
interface Plant {
  readonly tree: string;
  readonly change: ChangedFile;
  readonly page: string;
}

/**
 * Plants each defect in its own tree, and runs its test there. The tests run in a tree without
 * any as well, where they must be green.
 */
export async function plantAndTest(mutations: readonly Mutation[]): Promise<Result[]> {
  copyWorkingTree();
  try {
    const inNode = mutations.filter(({ killedBy }) => runsInNode(killedBy));
    const inBrowser = mutations.filter((mutation) => !inNode.includes(mutation));
    return [...plantInNode(inNode), ...(await plantInBrowser(inBrowser))];
  } finally {
    removeCopy();
  }
}

/** One after another in the one copy: such a test takes a second. */
function plantInNode(mutations: readonly Mutation[]): Result[] {
  return mutations.map((mutation) => {
    const { file, killedBy, test } = mutation;
    const source = readFileSync(file, 'utf8');
    const run = () => outcomeOf(runInNode(join(FOLDER, TREE, killedBy)), test);
    const before = run();
    try {
      writeFileSync(join(FOLDER, TREE, file), applyMutation(source, mutation));
      return { mutation, ...verdictOn(before, run()) };
    } catch (error) {
      return { mutation, isKilled: false, reason: (error as Error).message };
    } finally {
      writeFileSync(join(FOLDER, TREE, file), source);
    }
  });
}

async function plantInBrowser(mutations: readonly Mutation[]): Promise<Result[]> {
  const unchanged = writeUnchanged(mutations);
  const plants = mutations.map(plant);
  const planted = plants.filter((one) => typeof one !== 'string');
  const sessions = await runPages(
    [...unchanged.values(), ...planted.map(({ page }) => page)],
    trees(new Map(planted.map(({ tree, change }) => [tree, change]))),
  );
  return mutations.map((mutation, index) => {
    const one = plants[index] ?? '';
    if (typeof one === 'string') return { mutation, isKilled: false, reason: one };
    const { killedBy, test } = mutation;
    const before = outcomeOf(sessions.get(unchanged.get(killedBy) ?? ''), test);
    return { mutation, ...verdictOn(before, outcomeOf(sessions.get(one.page), test)) };
  });
}

/** A page for each file of tests, with all its tests that have to notice something. */
function writeUnchanged(mutations: readonly Mutation[]): ReadonlyMap<string, string> {
  const files = [...new Set(mutations.map(({ killedBy }) => killedBy))];
  return new Map(
    files.map((file, index) => {
      const titles = mutations.filter(({ killedBy }) => killedBy === file).map(({ test }) => test);
      return [file, writePage(`unchanged-${index + 1}`, 'unchanged', file, titles)];
    }),
  );
}

/** @returns why it cannot be, where it cannot */
function plant(mutation: Mutation, index: number): Plant | string {
  const { file, killedBy, test } = mutation;
  const tree = String(index + 1);
  try {
    const source = applyMutation(readFileSync(file, 'utf8'), mutation);
    return { tree, change: { file, source }, page: writePage(tree, tree, killedBy, [test]) };
  } catch (error) {
    return (error as Error).message;
  }
}
