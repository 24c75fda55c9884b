import type { Plugin } from 'vite';

const COPY = '?copy';
/** Of which there is one a page. */
const STATE = '/localization/core/page-messages.ts';
const FROM_PAGE_CHECK = /\/src\/page-check\/|\?copy$/;

/**
 * Gives the page check copies of the modules that it has in common with the elements. Sharing them
 * would cost every visitor: a name each in the entry file, and a file each that the elements load.
 * It shares what comes from packages, such as Lit, and what the page has said itself.
 */
export function copyForPageCheck(): Plugin {
  return {
    name: 'copy-for-page-check',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !source.startsWith('.') || !FROM_PAGE_CHECK.test(importer)) return null;
      const found = await this.resolve(source, importer.replace(COPY, ''), {
        ...options,
        skipSelf: true,
      });
      if (!found?.id.includes('/src/') || found.id.includes('/src/page-check/')) return found;
      return found.id.endsWith(STATE) ? found : { ...found, id: found.id + COPY };
    },
  };
}
