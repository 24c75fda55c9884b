// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "plain.switch": "Prosty język",
  "plain.off": "Pokazano zwykłym językiem.",
  "plain.on": "Pokazano prostym językiem.",
};
