// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "goal-news.label": "Aktualności o tym celu:",
  "goal-news.all": "Wszystkie aktualności",
};
