// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "pages.more": "Show more",
  "pages.loading": "Loading more news…",
  "pages.added": "More news has been added to the list.",
  "pages.over": "There is no more news.",
  "pages.failed": "More news could not be loaded. Check your connection, or try again later.",
  "pages.none-about-goal": "No news about goal {goal} found so far. “Show more” looks further.",
  "pages.none": "No news found so far. “Show more” looks further.",
};
