import assert from 'node:assert/strict';
import { parseSource } from '../../src/formats/parse-source.js';
import type { Parse } from '../../src/formats/reader.js';
import { addressesIn } from './documents.js';
import { file, type Content } from './files.js';
import { countWork } from './work.js';

/** Calls of our own code and the parser: a cell that may be a heading is compared with every name of a column. */
const CALLS_PER_LETTER = 120;
const CALLS_PER_FILE = 2_000;

/** What is read, and how to write it as a document again. */
export interface Kind<T> {
  readonly parse: Parse<T>;
  readonly asDocument: (value: T) => unknown;
}

/**
 * Reads a file that may be spoilt: nothing throws, nothing is lost without a word, no address is
 * dangerous, and the work is in proportion to its size.
 */
export async function readWithoutHarm<T>(
  content: Content,
  type: string,
  { parse, asDocument }: Kind<T>,
  letters = content.length,
): Promise<void> {
  const source = file(content, type);
  const prototypes = ownNames();
  const { result, calls } = await countWork(() => parseSource(source, parse));
  assert.ok(
    calls <= CALLS_PER_LETTER * letters + CALLS_PER_FILE,
    `${calls} calls for ${letters} letters`,
  );
  assert.equal(ownNames(), prototypes, 'a prototype has changed');
  assert.ok(result.value !== undefined || result.issues.length > 0);
  if (result.value === undefined) return;
  for (const address of addressesIn(result.value)) assert.match(address, /^https?:\/\//);
  // What is shown is a document without a mistake.
  const again = parse(JSON.parse(JSON.stringify(asDocument(result.value))), { base: source.url });
  const mistakes = again.issues.filter(({ code }) => code !== 'missing-alt');
  assert.deepEqual(mistakes, []);
}

const ownNames = (): string =>
  [Object, Array, String, Map, Function]
    .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
    .join();
