/** The declarations of one element: a namespace by its prefix, that of names without one by "". */
export type Namespaces = ReadonlyMap<string, string>;

/** The usual prefixes, by the namespace without what feeds get wrong in it. */
const PREFIXES = new Map([
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['www.w3.org/1999/xhtml', 'html'],
  ['www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/rss/1.0', ''],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['search.yahoo.com/mrss', 'media'],
]);
const USUAL = new Set(PREFIXES.values());

/** What the outermost element says of itself by its name, whatever namespace it declares. */
const ROOTS = new Map([
  ['rss', ''],
  ['feed', 'http://www.w3.org/2005/Atom'],
]);

export function declaredNamespaces(
  name: string,
  attributes: Readonly<Record<string, string>>,
  isRoot: boolean,
): Namespaces | undefined {
  const declared = new Map(
    Object.entries(attributes)
      .filter(([key]) => /^xmlns(:|$)/i.test(key))
      .map(([key, uri]) => [key.slice('xmlns:'.length), uri]),
  );
  const own = isRoot ? ROOTS.get(name.toLowerCase()) : undefined;
  if (own !== undefined) declared.set('', own);
  return declared.size > 0 ? declared : undefined;
}

/**
 * `a:entry` → `atom:entry`. A prefix that is not declared, or for something unknown, is taken for the
 * usual one if there is one.
 */
export function usualName(
  written: string,
  namespaceOf: (prefix: string) => string | undefined,
): string {
  const [, prefix = '', local = ''] = /^(?:([^:]*):)?(.*)$/s.exec(written) ?? [];
  const uri = namespaceOf(prefix);
  const usual = uri === undefined ? prefix : (PREFIXES.get(bare(uri)) ?? unknown(prefix));
  return usual ? `${usual}:${local}` : local;
}

const bare = (uri: string): string =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]{1,9}$/, '');

const unknown = (prefix: string): string => (USUAL.has(prefix) ? prefix : '?');
