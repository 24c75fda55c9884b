import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { folders } from '../folders.js';

/** The files of a variant, by their names. */
export type BuiltFiles = ReadonlyMap<string, Buffer>;

/** Bundles what a variant needs as its authors tell people to, for production. */
export async function buildVariant(name: string): Promise<BuiltFiles> {
  const outDir = join(folders.built, name);
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(folders.variants, name),
    base: `/${name}/`,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(folders.variants, name, 'main.js'),
        output: { entryFileNames: 'main.js', assetFileNames: '[name]-[hash][extname]' },
      },
    },
  });
  return readFiles(outDir);
}

export function readFiles(folder: string): BuiltFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const isFile = (name: string) => /\.(js|css|json|woff2?|svg)$/.test(name);
  return new Map(names.filter(isFile).map((name) => [name, readFileSync(join(folder, name))]));
}
