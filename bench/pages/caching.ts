/** What a server should say of each kind of file: docs/embedding/hosting.md. The first that fits a path counts. */
const caching: readonly { readonly files: RegExp; readonly header: string }[] = [
  {
    files: /^\/city-elements\/(.*\/)?\d+\.\d+\.\d+\//,
    header: 'public, max-age=31536000, immutable',
  },
  {
    files: /^\/city-elements\//,
    header: 'public, max-age=300, stale-while-revalidate=604800',
  },
  {
    files: /\/news[^/]*\.json$/,
    header: 'public, max-age=300',
  },
  {
    files: /\.json$/,
    header: 'public, max-age=300, stale-while-revalidate=86400',
  },
];

/** Pages, and whatever else there is, are asked for each time. */
export const cacheControl = (path: string): string =>
  caching.find(({ files }) => files.test(path))?.header ?? 'no-cache';
