// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "plain.on": "Shown in plain language.",
  "plain.off": "Shown in the usual language.",
  "plain.switch": "Plain language",
};
