import { readdir, readFile, stat, writeFile as write } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { CommandProblem } from '../localization/core/words/command-words.js';

/** A file, or standard input for `-`. */
export async function readInput(name: string): Promise<Blob | CommandProblem> {
  try {
    return new Blob([name === '-' ? await buffer(process.stdin) : await readFile(name)]);
  } catch (error) {
    const { code, message: detail } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { code: 'not-found', name } : { code: 'not-readable', name, detail };
  }
}

/** All files below a folder, without those that are hidden or belong to packages; links are not followed. */
export async function listFolder(
  name: string,
): Promise<readonly string[] | CommandProblem | undefined> {
  const isFolder = await stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return undefined;
  const files: string[] = [];
  const folders = [name];
  for (const folder of folders) {
    // Of a folder that may not be opened there is nothing to check.
    const entries = await readdir(folder, { withFileTypes: true }).catch(String);
    if (typeof entries === 'string') {
      return { code: 'not-readable', name: folder, detail: entries };
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
    }
  }
  return files.sort();
}

/** @returns why the file cannot be written; without `force`, also that it is there */
export async function writeFile(
  name: string,
  text: string,
  force: boolean,
): Promise<CommandProblem | undefined> {
  try {
    await write(name, text, { flag: force ? 'w' : 'wx' });
    return undefined;
  } catch (error) {
    const { code, message: detail } = error as NodeJS.ErrnoException;
    return code === 'EEXIST' ? { code: 'exists', name } : { code: 'not-written', name, detail };
  }
}
