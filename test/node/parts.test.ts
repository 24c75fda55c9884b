import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, type Plugin, type Rolldown } from 'vite';
import { nameParts } from '../../tools/embed/parts.js';

type Files = Readonly<Record<string, string>>;

const element = `import { plan } from './model/plan.js';
  export const controls = () => import('./src/elements/controls.js');
  export const news = () => import('./src/elements/news.js');
  export const read = () => import('./src/formats/other-formats.js');
  export const english = () => import('./src/generated/en.js');
  export { plan };`;

const files: Files = {
  'entry.js': element,
  'model/plan.js': 'export const plan = [].concat(1);',
  'src/elements/controls.js': `import { plan } from '../../model/plan.js';
    import { walk } from '../../model/walk.js';
    import { fold } from '../model/fold.js';
    export const controls = [plan, walk(1), fold(1)];`,
  'src/elements/news.js': `import { walk } from '../../model/walk.js';
    export const news = walk(2);`,
  'model/walk.js': 'export const walk = (goals) => [goals].concat(3);',
  'src/model/fold.js': 'export const fold = (text) => [text].concat(8);',
  'src/formats/other-formats.js': `import { cell } from './cell.js';
    export const read = async () => [cell, await import('./csv.js'), await import('./rss.js')];`,
  'src/formats/csv.js': `import { cell } from './cell.js';
    import { fold } from '../model/fold.js';
    export const csv = [cell, fold(4)];`,
  'src/formats/rss.js': `import { cell } from './cell.js'; export const rss = [cell].concat(5);`,
  'src/formats/cell.js': 'export const cell = [].concat(6);',
  'src/generated/en.ts': 'export const templates = { "load.retry": "Try again" };',
};

test('a part is called after its subject, in the folder of the version, whatever it holds', async () => {
  assert.deepEqual(Object.keys(await bundle(files)).sort(), [
    '9.8.7/controls.min.js',
    '9.8.7/csv.min.js',
    '9.8.7/en.min.js',
    '9.8.7/features.min.js',
    '9.8.7/formats.min.js',
    '9.8.7/goal-news.min.js',
    '9.8.7/rss.min.js',
    'entry.min.js',
  ]);
});

test('what parts share with the page’s first file is in that; what formats share is in one file', async () => {
  const built = await bundle(files);
  const has = (path: string, module: string) =>
    built[path]?.moduleIds.some((id) => id.endsWith(module)) ?? false;
  assert.ok(has('entry.min.js', 'model/plan.js'));
  assert.deepEqual(built['entry.min.js']?.imports, []);
  assert.ok(has('9.8.7/formats.min.js', 'cell.js'));
  assert.ok(has('9.8.7/features.min.js', 'walk.js'));
});

test('what is too small for a request of its own is in each part that needs it', async () => {
  const built = await bundle(files);
  assert.match(built['9.8.7/controls.min.js']?.code ?? '', /, 8\]/);
  assert.match(built['9.8.7/csv.min.js']?.code ?? '', /, 8\]/);
  assert.deepEqual(built['9.8.7/csv.min.js']?.imports, ['9.8.7/formats.min.js']);
});

test('a file with one tag has its parts in a folder of its own, but the texts are the same file', async () => {
  const built = Object.keys(await bundle(files, { parts: '9.8.7/eu-flag' })).sort();
  assert.ok(built.includes('9.8.7/eu-flag/controls.min.js'));
  assert.ok(built.includes('9.8.7/en.min.js'));
});

test('a file that has to work alone has all code in it: only the texts are apart', async () => {
  const built = await bundle(files, { isWhole: true });
  assert.deepEqual(Object.keys(built).sort(), ['9.8.7/en.min.js', 'entry.min.js']);
});

test('two parts of one name are not built: one would be loaded in the place of the other', async () => {
  const two = {
    ...files,
    'src/formats/rss.js': `export const rss = () => import('../elements/csv.js');`,
    'src/elements/csv.js': 'export const csv = [].concat(7);',
  };
  await assert.rejects(bundle(two), /Two parts are called 9\.8\.7\/csv\.min\.js/);
});

async function bundle(
  sources: Files,
  layout: Partial<Parameters<typeof nameParts>[0]> = {},
): Promise<Readonly<Record<string, Rolldown.OutputChunk>>> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      nameParts({ version: '9.8.7', parts: '9.8.7', isWhole: false, ...layout }),
      inMemory(sources),
    ],
    build: {
      write: false,
      lib: { entry: 'entry.js', formats: ['es'], fileName: () => 'entry.min.js' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = result.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  return Object.fromEntries(chunks.map((chunk) => [chunk.fileName, chunk]));
}

function inMemory(sources: Files): Plugin {
  const root = process.cwd();
  return {
    name: 'in-memory',
    enforce: 'pre',
    resolveId(source, importer = root + '/x') {
      const path = new URL(source, `file://${importer}`).pathname;
      const name = (source.startsWith('.') ? path : source).replace(`${root}/`, '');
      const found = [name, name.replace(/js$/, 'ts')].find((one) => one in sources);
      return found && `${root}/${found}`;
    },
    load: (id) => sources[id.replace(`${root}/`, '').replace(/\?.*/, '')],
  };
}
