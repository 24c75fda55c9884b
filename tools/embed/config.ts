import { resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { tags } from '../../src/elements/tags.js';
import { askAgain } from './ask-again.js';
import { classesWithOneName, classicScript } from './classic-script.js';
import { handCodeToLazyChunks } from './hand-code-to-lazy-chunks.js';
import { leanMessages } from './lean-messages.js';
import { minifyTemplates } from './minify-templates.js';
import { nameParts } from './parts.js';
import { surviveMinifiers } from './survive-minifiers.js';

const { name: MAIN, version } = manifest;
const PAGE_CHECK = 'page-check';

/**
 * The files that are built for a page, each by itself, with its own parts. They share nothing but the
 * texts of other languages: a second file for what a flag and a plan have in common would be one more
 * request before anything is shown. So any of them can be on one page, with the others or alone, and
 * the page check works where other files are lost.
 */
export const embedFiles: readonly string[] = [MAIN, ...tags, PAGE_CHECK];

/** @param file one of these */
export function embedConfig(file: string): UserConfig {
  const isMain = file === MAIN;
  const isPageCheck = file === PAGE_CHECK;
  const fileName = isPageCheck ? `${version}/${file}.min.js` : `${file}.min.js`;
  const entry = isMain ? 'src/embed.ts' : isPageCheck ? 'src/page-check/page-check.ts' : SINGLE;
  return {
    plugins: [
      !isMain && !isPageCheck && singleTag(file),
      !isPageCheck && pageCheckApart(),
      minifyTemplates(),
      leanMessages(),
      nameParts({ version, parts: isMain ? version : `${version}/${file}`, isWhole: isPageCheck }),
      handCodeToLazyChunks(fileName, file),
      askAgain(),
      classesWithOneName(),
      surviveMinifiers(),
      classicScript(),
    ],
    build: {
      outDir: 'dist/embed',
      emptyOutDir: isMain,
      // Not named in the code: the maps are not among the files that a webmaster uploads.
      sourcemap: 'hidden',
      // Of what is bundled: the notices in the code are dropped. A generator makes a page of each .md.
      license: isMain && { fileName: 'licenses.txt' },
      lib: { entry, formats: ['es'], fileName: () => fileName },
      minify: false,
      rolldownOptions: { output: { minify: false, comments: false } },
    },
  };
}

const SINGLE = 'single-tag';

/** The entry of a file with one tag. */
function singleTag(tag: string): Plugin {
  return {
    name: 'single-tag',
    enforce: 'pre',
    resolveId: (source) => (source === resolve(SINGLE) ? source : undefined),
    load: (id) =>
      id === resolve(SINGLE)
        ? `import './src/embed/page-settings.ts'; import './src/define/${tag}.ts';`
        : undefined,
  };
}

/** It is a separate file beside the parts. */
function pageCheckApart(): Plugin {
  return {
    name: 'page-check-apart',
    enforce: 'pre',
    resolveId: (source) =>
      source.endsWith('/page-check/page-check.js')
        ? { id: `./${version}/${PAGE_CHECK}.min.js`, external: true }
        : undefined,
  };
}
