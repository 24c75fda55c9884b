import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Mutation } from '../../test/mutations/mutation.js';
import { applyMutation } from './apply-mutation.js';

/** In the project, so that the packages are found from there. */
const FOLDER = resolve('.cache/mutations');

/** What the tests of the elements load. */
const COPIED = ['src', 'test', 'demo'];

/** @returns the folder of the copy */
export function copyWorkingTree(name: string): string {
  const folder = join(FOLDER, name);
  for (const part of COPIED) cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

/** A copy that differs from the working tree in this one change. */
export function copyWith(mutation: Mutation, name: string): string {
  const source = applyMutation(readFileSync(mutation.file, 'utf8'), mutation);
  const folder = copyWorkingTree(name);
  writeFileSync(join(folder, mutation.file), source);
  return folder;
}

export const removeCopies = (): void => rmSync(FOLDER, { recursive: true, force: true });
