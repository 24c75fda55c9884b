// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "plain.on": "Показано простою мовою.",
  "plain.off": "Показано звичайною мовою.",
  "plain.switch": "Проста мова",
};
