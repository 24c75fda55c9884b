import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { embedConfig } from './tools/embed/config.js';
import { leanMessages } from './tools/embed/lean-messages.js';
import { minifyTemplates } from './tools/embed/minify-templates.js';
import { docs } from './tools/site/docs/plugin.js';
import { siteFrame } from './tools/site/frame.js';
import { hasDesktop } from './tools/site/has-desktop.js';
import { hashes } from './tools/site/hashes.js';
import { translations } from './tools/site/translations.js';

/** `vite` serves and builds the site; `vite build --mode embed:eu-flag` a file for any web page. */
export default defineConfig(({ mode }) => {
  const [kind, file = manifest.name] = mode.split(':');
  return {
    base: './',
    appType: 'mpa', // an address that is no page answers 404
    publicDir: false,
    define: {
      CITY_ELEMENTS_VERSION: JSON.stringify(manifest.version),
      CITY_ELEMENTS_HOMEPAGE: JSON.stringify(manifest.homepage),
    },
    server: { host: '127.0.0.1', port: 5173, open: hasDesktop() },
    preview: { host: '127.0.0.1' },
    ...(kind === 'embed'
      ? embedConfig(file)
      : {
          plugins: [
            siteFrame(),
            minifyTemplates(),
            leanMessages(),
            translations('locales'),
            hashes(),
            docs(),
          ],
          build: {
            outDir: 'dist/site',
            emptyOutDir: true,
            rolldownOptions: {
              input: [
                'index.html',
                'site/build/index.html',
                'site/check/index.html',
                'site/preview/index.html',
              ],
            },
          },
        }),
  };
});
