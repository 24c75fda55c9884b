import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A test, or a group of tests, that shows something: its file, and its title or the end of the way to it. */
export interface TestReference {
  readonly file: string;
  readonly titles: readonly string[];
}

const SEPARATOR = ' › ';

/** Which argument of each function is the title. */
const TITLE_AT: Readonly<Record<string, number>> = {
  describe: 0,
  it: 0,
  test: 0,
  describeWith: 1,
  itWith: 1,
};

/** Reads `test/probes/motion.test.ts › in any state`. */
export function parseTestReference(text: string): TestReference {
  const [file = '', ...titles] = text.split(SEPARATOR).map((part) => part.trim());
  return { file, titles };
}

export const formatTestReference = ({ file, titles }: TestReference): string =>
  [file, ...titles].join(SEPARATOR);

/** What is wrong with a reference; nothing where its file has such a test. */
export function problemOf(reference: TestReference, repository: string): string | undefined {
  const { file, titles } = reference;
  const path = `${repository}/${file}`;
  const text = formatTestReference(reference);
  if (!file.endsWith('.test.ts')) return `${text}: this names no file of tests.`;
  if (!existsSync(path)) return `${text}: there is no such file.`;
  if (titles.length === 0) return `${text}: the title of the test is missing.`;
  const isThere = waysIn(path).some((way) => endsWith(way, titles));
  return isThere ? undefined : `${text}: the file has no test of this title. Was it renamed?`;
}

const known = new Map<string, readonly string[][]>();

/** The way to each test and group of a file that is run: the titles of its groups, then its own. */
function waysIn(path: string): readonly string[][] {
  const ways = known.get(path) ?? readWays(path);
  known.set(path, ways);
  return ways;
}

function readWays(path: string): string[][] {
  const ways: string[][] = [];
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const title = titleOf(node);
    const way = title === undefined ? around : [...around, title];
    if (title !== undefined) ways.push([...way]);
    ts.forEachChild(node, (child) => visit(child, way));
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest), []);
  return ways;
}

/** Of a test or group. One that is skipped, with `it.skip`, shows nothing. */
function titleOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const title = node.arguments[TITLE_AT[node.expression.text] ?? -1];
  if (!title) return undefined;
  if (ts.isStringLiteralLike(title)) return title.text;
  if (!ts.isTemplateExpression(title)) return undefined;
  // What differs from test to test is left open.
  return [title.head, ...title.templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .join('…');
}

/** Whether the last title is that of the test, and the others are those of groups around it, in order. */
function endsWith(way: readonly string[], titles: readonly string[]): boolean {
  if (way.at(-1) !== titles.at(-1)) return false;
  let place = -1;
  return titles.every((title) => {
    place = way.indexOf(title, place + 1);
    return place >= 0;
  });
}
