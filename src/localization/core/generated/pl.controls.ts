// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "controls.copy-link": "Skopiuj link do {goal}",
  "controls.copy-search": "Skopiuj link do tych wyników",
  "controls.collapsed": "Wszystkie cele są zwinięte.",
  "controls.expanded": "Wszystkie cele są rozwinięte.",
  "controls.found-nothing": "Nic nie znaleziono. Wpisz sam początek słowa albo numer celu.",
  "controls.cleared": "Znów widać wszystkie cele.",
  "controls.found": "{n, plural, one {# wynik} few {# wyniki} many {# wyników} other {# wyniku}} w {total, plural, one {# celu} few {# celach} many {# celach} other {# celu}}",
  "controls.copied": "Skopiowano link.",
  "controls.not-copied": "Przeglądarka nie pozwala kopiować. Link jest teraz w pasku adresu.",
  "controls.some": "{shown} z {all}",
  "controls.some-items": "{shown} z {n, plural, one {# pozycji} few {# pozycji} many {# pozycji} other {# pozycji}}",
  "controls.on-paper": "Wyniki wyszukiwania „{query}”: {count}",
  "controls.found-similar": "{n, plural, one {# podobny wynik} few {# podobne wyniki} many {# podobnych wyników} other {# podobnego wyniku}} w {total, plural, one {# celu} few {# celach} many {# celach} other {# celu}}",
  "plain.switch": "Prosty język",
  "plain.off": "Teksty są znów w wersji podstawowej.",
  "plain.on": "Teksty są teraz w prostym języku.",
};
