// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "goal-news.all": "All news",
  "goal-news.label": "News about this goal:",
};
