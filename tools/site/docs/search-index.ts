import { close, createIndex } from 'pagefind';

/** Of a search box that we do not use: ours is in site/docs/. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/;

/**
 * The search of the pages: what Pagefind's script loads, piece by piece, in the language of a page.
 *
 * @param pages by address
 * @returns by path, below the folder pagefind/
 */
export async function searchIndex(
  pages: ReadonlyMap<string, string>,
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ excludeSelectors: ['.anchor'] });
  if (!index) throw new Error(errors.join('\n'));
  for (const [url, content] of pages) {
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`${url}: ${errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(
    files.filter(({ path }) => !unused.test(path)).map(({ path, content }) => [path, content]),
  );
}
