import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { handCodeToLazyChunks } from '../../tools/embed/hand-code-to-lazy-chunks.js';

type Files = Readonly<Record<string, string>>;

const files: Files = {
  'shared.js': 'export class Shared {}',
  'entry.js': `import { Shared } from './shared.js';
    export const api = Shared;
    export const load = () => import('./lazy.js');`,
  'lazy.js': `import { Shared } from './shared.js';
    export class Lazy extends Shared {}`,
};

interface Entry {
  readonly api: new () => object;
  load(): Promise<{ Lazy: new () => object }>;
}

test('a lazy chunk shares code with the entry without importing it', async () => {
  const chunks = await bundle(files, 'alone');
  const lazy = chunks.find(({ isEntry }) => !isEntry);
  assert.doesNotMatch(lazy?.code ?? 'import', /import/);
  await inFolder(chunks, async (run) => {
    // The query is what a page may add, and what made the entry run twice.
    const page = await run('?ver=1');
    const { Lazy } = await page.load();
    assert.ok(new Lazy() instanceof page.api);
    assert.deepEqual(Object.keys(page).sort(), ['api', 'load']);
  });
});

test('a page that runs the entry twice: what the first loads later fits to the first', async () => {
  await inFolder(await bundle(files, 'twice'), async (run) => {
    const [first, second] = [await run('?ver=1'), await run('?ver=2')];
    assert.notEqual(first.api, second.api);
    const { Lazy } = await first.load();
    assert.ok(new Lazy() instanceof first.api);
  });
});

test('a page that runs two builds: each loads what fits to it', async () => {
  const changed = { ...files, 'shared.js': 'export class Shared { isNew = true }' };
  await inFolder(await bundle(files, 'builds'), async (runOld) => {
    await inFolder(await bundle(changed, 'builds'), async (runNew) => {
      for (const page of [await runOld(), await runNew()].reverse()) {
        const { Lazy } = await page.load();
        assert.ok(new Lazy() instanceof page.api);
      }
    });
  });
});

test('the same code is built into the same files', async () => {
  const [one, other] = [await bundle(files, 'same'), await bundle(files, 'same')];
  assert.deepEqual(
    one.map(({ code }) => code),
    other.map(({ code }) => code),
  );
});

test('a page that would have to load a second file before it shows anything is not built', async () => {
  const groups = [{ name: 'own-file', test: /shared/ }];
  const bundled = bundle(files, 'split', { codeSplitting: { groups } });
  await assert.rejects(bundled, /second file, \.\/0\.2\.0\/own-file/);
});

/** Writes the files of a build out, and runs the entry from there. */
async function inFolder(
  chunks: readonly Rolldown.OutputChunk[],
  work: (run: (query?: string) => Promise<Entry>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'chunks-'));
  const entry = pathToFileURL(join(folder, 'entry.js')).href;
  try {
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    for (const { fileName, code } of chunks) {
      await mkdir(dirname(join(folder, fileName)), { recursive: true });
      await writeFile(join(folder, fileName), code);
    }
    await work((query = '') => import(entry + query) as Promise<Entry>);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param name what the symbol begins with: the tests share one `globalThis` */
async function bundle(
  sources: Files,
  name: string,
  output: Rolldown.OutputOptions = {},
): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [inMemory(sources), handCodeToLazyChunks('entry.js', name)],
    build: {
      write: false,
      lib: { entry: 'entry.js', formats: ['es'], fileName: () => 'entry.js' },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: { chunkFileNames: '0.2.0/[name].js', ...output },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
}

function inMemory(sources: Files) {
  const name = (id: string) => id.replace(/^.*\//, '');
  return {
    name: 'in-memory',
    enforce: 'pre' as const,
    resolveId: (id: string) => (name(id) in sources ? `/memory/${name(id)}` : undefined),
    load: (id: string) => sources[name(id)],
  };
}
