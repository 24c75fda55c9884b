// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "pages.more": "Pokaż więcej",
  "pages.added": "Do listy doszły kolejne aktualności.",
  "pages.over": "Nie ma więcej aktualności.",
  "pages.loading": "Wczytywanie kolejnych aktualności…",
  "pages.failed": "Nie udało się wczytać kolejnych aktualności. Sprawdź połączenie lub spróbuj ponownie później.",
  "pages.none": "Jak dotąd nie znaleziono nowych aktualności. „Pokaż więcej” szuka dalej.",
  "pages.none-about-goal": "Jak dotąd nie znaleziono aktualności o celu {goal}. „Pokaż więcej” szuka dalej.",
};
