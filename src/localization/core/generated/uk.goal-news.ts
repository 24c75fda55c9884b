// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "goal-news.all": "Усі новини",
  "goal-news.label": "Новини про цю ціль:",
};
