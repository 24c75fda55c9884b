import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** In the project, so that the packages are found from there. */
export const FOLDER = '.cache/mutations';

/** Where the copy of the working tree is in it. */
export const TREE = 'tree';

/** What the tests of the elements load. */
const COPIED = ['src', 'test', 'demo'];

export function copyWorkingTree(): void {
  removeCopy();
  for (const part of COPIED) cpSync(part, join(FOLDER, TREE, part), { recursive: true });
}

export const removeCopy = (): void => rmSync(FOLDER, { recursive: true, force: true });

/**
 * A page that runs some tests of one file.
 *
 * @param tree the name of the tree that it sees (trees.ts)
 * @returns the path of the page
 */
export function writePage(
  name: string,
  tree: string,
  testFile: string,
  titles: readonly string[],
): string {
  const folder = resolve(FOLDER, 'pages');
  mkdirSync(folder, { recursive: true });
  const any = titles
    .map((title) => title.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
    .join('|');
  const only = JSON.stringify(`(^| )(${any})$`);
  const path = join(folder, `${name}.js`);
  writeFileSync(
    path,
    `import '/${FOLDER}/${tree}/${testFile}';\nmocha.grep(new RegExp(${only}));\n`,
  );
  return path;
}
