// Made by `npm run l10n:build` from locales/. Do not edit.
type Loaders = Readonly<
  Record<string, () => Promise<{ templates: Readonly<Record<string, string>> }>>
>;

/** How each language is loaded. */
export const loaders: Loaders = {
  "en": () => import('./en.js'),
  "pl": () => import('./pl.js'),
};

/** The messages to authors of data; those in the language of the source stand where they are used. */
export const authorLoaders: Loaders = {
  "pl": () => import('./pl.author.js'),
};
