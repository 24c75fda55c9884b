import type { Plugin } from 'vite';

const COPY = '?copy';
const FROM_PAGE_CHECK = /\/src\/doctor\/|\?copy$/;

/**
 * Gives the page check copies of the modules that it has in common with the elements. Sharing them
 * would cost every visitor: a name each in the entry file, and a file each that the elements load.
 * It shares what comes from packages, such as Lit.
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
      const isOwn = !found || !found.id.includes('/src/') || found.id.includes('/src/doctor/');
      return isOwn ? found : { ...found, id: found.id + COPY };
    },
  };
}
