import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { handCodeToLazyChunks } from '../../tools/vite/hand-code-to-lazy-chunks.js';

const files = {
  'shared.js': 'export class Shared {}',
  'entry.js': `import { Shared } from './shared.js';
    export const api = Shared;
    export const load = () => import('./lazy.js');`,
  'lazy.js': `import { Shared } from './shared.js';
    export class Lazy extends Shared {}`,
};

test('a lazy chunk shares code with the entry without importing it', async () => {
  const chunks = await bundle();
  const entry = chunks.find(({ isEntry }) => isEntry);
  const lazy = chunks.find(({ isEntry }) => !isEntry);
  assert.ok(entry && lazy);
  assert.doesNotMatch(lazy.code, /import/);

  const folder = await mkdtemp(join(tmpdir(), 'chunks-'));
  try {
    for (const chunk of chunks) await writeFile(join(folder, chunk.fileName), chunk.code);
    // The query is what a page may add, and what made the entry run twice.
    const run = (await import(`${pathToFileURL(join(folder, entry.fileName)).href}?ver=1`)) as {
      api: new () => object;
      load: () => Promise<{ Lazy: new () => object }>;
    };
    const { Lazy } = await run.load();
    assert.ok(new Lazy() instanceof run.api);
    assert.deepEqual(Object.keys(run).sort(), ['api', 'load']);
  } finally {
    await rm(folder, { recursive: true });
  }
});

async function bundle(): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [inMemory(), handCodeToLazyChunks('entry.js', 'test')],
    build: {
      write: false,
      lib: { entry: 'entry.js', formats: ['es'], fileName: () => 'entry.js' },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: { chunkFileNames: '[name].js' },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
}

function inMemory() {
  const name = (id: string) => id.replace(/^.*\//, '');
  return {
    name: 'in-memory',
    enforce: 'pre' as const,
    resolveId: (id: string) => (name(id) in files ? `/memory/${name(id)}` : undefined),
    load: (id: string) => files[name(id) as keyof typeof files],
  };
}
