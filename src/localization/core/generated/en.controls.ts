// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "controls.search": "Search the goals (word or number)",
  "controls.clear": "Clear",
  "controls.collapse-all": "Collapse all goals",
  "controls.expand-all": "Expand all goals",
  "controls.found": "{n, plural, one {# result} other {# results}}",
  "controls.found-nothing": "Nothing found. Try the beginning of a word, or the number of a goal.",
  "controls.found-similar": "{n, plural, one {# similar result} other {# similar results}}",
  "controls.cleared": "All goals are shown again.",
  "controls.expanded": "All goals are open.",
  "controls.collapsed": "All goals are closed.",
  "controls.copied": "Link copied.",
  "controls.not-copied": "This browser does not allow copying. The link is now in the address bar.",
  "controls.copy-link": "Copy link to {goal}",
  "controls.copy-search": "Copy link to these results",
};
