import { defineConfig, type BuildEnvironmentOptions } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { partOf } from './tools/l10n/parts.js';
import { readXliff } from './tools/l10n/project/read-xliff.js';
import { copyForPageCheck } from './tools/vite/copy-for-page-check.js';
import { handCodeToLazyChunks } from './tools/vite/hand-code-to-lazy-chunks.js';
import { hasDesktop } from './tools/vite/has-desktop.js';
import { leanLit } from './tools/vite/lean-lit.js';
import { leanMessages } from './tools/vite/lean-messages.js';
import { minifyAgain } from './tools/vite/minify-again.js';
import { minifyTemplates } from './tools/vite/minify-templates.js';
import { translations } from './tools/vite/translations.js';

const entryFile = 'city-elements.js';

const site: BuildEnvironmentOptions = {
  outDir: 'dist/site',
  emptyOutDir: true,
  rolldownOptions: { input: ['index.html', 'site/preview/index.html'] },
};

const embed: BuildEnvironmentOptions = {
  outDir: 'dist/embed',
  emptyOutDir: true,
  sourcemap: true,
  license: { fileName: 'licenses.md' }, // of what is bundled; the notices in the code are dropped
  lib: { entry: 'src/embed.ts', formats: ['es'], fileName: () => entryFile },
  rolldownOptions: {
    preserveEntrySignatures: 'allow-extension',
    output: { minify: true, comments: false, chunkFileNames: '[name]-[hash:6].js' },
  },
};

/** `vite` serves and builds the site; `vite build --mode embed` the file for any web page. */
export default defineConfig(({ mode, command }) => {
  const forEmbedding = mode === 'embed';
  return {
    base: './',
    appType: 'mpa', // an address that is no page answers 404
    publicDir: false,
    define: { CITY_ELEMENTS_VERSION: JSON.stringify(manifest.version) },
    plugins: [
      forEmbedding && copyForPageCheck(),
      minifyTemplates(),
      // Not while the site is served: a translator's file may be broken then.
      command === 'build' && leanMessages(messageIds()),
      forEmbedding && leanLit(),
      forEmbedding && handCodeToLazyChunks(entryFile, manifest.name),
      forEmbedding && minifyAgain(),
      !forEmbedding && translations('locales'),
    ],
    server: { host: '127.0.0.1', port: 5173, open: hasDesktop() },
    preview: { host: '127.0.0.1' },
    build: forEmbedding ? embed : site,
  };
});

/** Every translation has all of them. Those that every visitor loads come first, to be the shortest. */
function messageIds(): string[] {
  const ids = readXliff('locales/pl.xlf').units.map(({ id }) => id);
  const isLate = (id: string) => Number(partOf(id) !== 'everybody');
  return ids.sort((a, b) => isLate(a) - isLate(b));
}
