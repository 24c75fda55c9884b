// Made by `npm run l10n:build` from locales/. Do not edit.
export type Loader = () => Promise<{ templates: Readonly<Record<string, string>> }>;
type Loaders = Readonly<Record<string, Loader>>;

/** How each language is loaded that is not here from the start. */
export const loaders: Loaders = {
  "en": () => import('./en.js'),
};

/** The messages to authors of data; those in the language of the source stand where they are used. */
export const authorLoaders: Loaders = {
  "pl": () => import('./pl.author.js'),
};
