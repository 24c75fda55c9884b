// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "pages.more": "Pokaż więcej",
  "pages.added": "Dodano kolejne aktualności.",
  "pages.over": "Nie ma więcej aktualności.",
  "pages.loading": "Wczytywanie kolejnych aktualności…",
  "pages.failed": "Nie udało się wczytać kolejnych aktualności. Sprawdź połączenie lub spróbuj ponownie później.",
  "pages.none": "Na razie nic nie znaleziono. Naciśnij „Pokaż więcej”, aby szukać dalej.",
  "pages.none-about-goal": "Na razie nie znaleziono aktualności o celu {goal}. Naciśnij „Pokaż więcej”, aby szukać dalej.",
};
