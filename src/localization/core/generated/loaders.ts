// Made by `npm run l10n:build` from locales/. Do not edit.
type Loaders = Readonly<
  Record<string, () => Promise<{ templates: Readonly<Record<string, string>> }>>
>;

/** How each language but the source's (en) is loaded. */
export const loaders: Loaders = {
  pl: () => import('./pl.js'),
};

/** The same for the messages to authors of data. */
export const authorLoaders: Loaders = {
  pl: () => import('./pl.author.js'),
};
