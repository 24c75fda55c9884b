// Made by `npm run l10n:build` from locales/. Do not edit.
export type Loader = () => Promise<{ templates: Readonly<Record<string, string>> }>;

export const loaders: Readonly<Record<string, Loader>> = {
  "en": () => import('./en.page-check.js'),
  "uk": () => import('./uk.page-check.js'),
};
