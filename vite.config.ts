import { defineConfig, type BuildEnvironmentOptions } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { handCodeToLazyChunks } from './tools/vite/hand-code-to-lazy-chunks.js';
import { hasDesktop } from './tools/vite/has-desktop.js';
import { leanMessages } from './tools/vite/lean-messages.js';
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
export default defineConfig(({ mode }) => {
  const forEmbedding = mode === 'embed';
  return {
    base: './',
    appType: 'mpa', // an address that is no page answers 404
    publicDir: false,
    define: { CITY_ELEMENTS_VERSION: JSON.stringify(manifest.version) },
    plugins: [
      minifyTemplates(),
      leanMessages(),
      forEmbedding && handCodeToLazyChunks(entryFile, manifest.name),
      !forEmbedding && translations('locales'),
    ],
    server: { host: '127.0.0.1', port: 5173, open: hasDesktop() },
    preview: { host: '127.0.0.1' },
    build: forEmbedding ? embed : site,
  };
});
