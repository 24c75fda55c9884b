import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const FOLDER = 'dist/embed';
const MAPS = 'dist/maps';

/** Long enough that no minified name is one; the build itself adds `globalThis`. */
const WORD = /\b(?!globalThis\b)[a-z]+[A-Z]\w{3,}/g;

interface Place {
  readonly word: string;
  readonly source: string;
  /** The line of the source. */
  readonly text: string;
}

/** The names in a built file that a map leads from, each with where it leads. */
function placesOf(name: string): Place[] {
  const file = join(FOLDER, name);
  const payload = JSON.parse(readFileSync(join(MAPS, `${name}.map`), 'utf8')) as SourceMapPayload;
  const map = new SourceMap(payload);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((code, line) =>
    [...code.matchAll(WORD)].flatMap(({ index, 0: word }) => {
      const entry = map.findEntry(line, index);
      if (!('originalSource' in entry) || entry.generatedColumn !== index) return [];
      const { originalSource: source, originalLine } = entry;
      const content = payload.sourcesContent[payload.sources.indexOf(source)] ?? '';
      const text = content.split('\n')[originalLine] ?? '';
      return [{ word, source: join(dirname(file), source), text }];
    }),
  );
}

describe('whoever looks for a mistake in a built file is led to the line that has it', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.min.js'),
  );

  for (const file of files) {
    it(file, () => {
      const wrong = placesOf(file).filter(({ word, text }) => !text.includes(word));
      assert.deepEqual(wrong, []);
    });
  }

  it('renderData() of the goals and of the news, and not into Lit', () => {
    const places = placesOf('city-elements.min.js');
    const found = places.filter(({ word }) => word === 'renderData').map(({ source }) => source);
    assert.deepEqual(
      new Set(found),
      new Set([
        'src/elements/shared/data-element.ts',
        'src/elements/strategy-goals/strategy-goals.ts',
        'src/elements/news-list/news-list.ts',
      ]),
    );
  });
});
