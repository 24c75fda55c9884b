// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "controls.search": "Пошук цілі (слово або номер)",
  "controls.clear": "Очистити",
  "controls.collapse-all": "Згорнути всі цілі",
  "controls.expand-all": "Розгорнути всі цілі",
  "controls.found": "{n, plural, one {# результат} few {# результати} many {# результатів} other {# результату}}",
  "controls.found-nothing": "Нічого не знайдено. Спробуйте ввести початок слова або номер цілі.",
  "controls.found-similar": "{n, plural, one {# схожий результат} few {# схожі результати} many {# схожих результатів} other {# схожого результату}}",
  "controls.cleared": "Знову показано всі цілі.",
  "controls.expanded": "Усі цілі розгорнуто.",
  "controls.collapsed": "Усі цілі згорнуто.",
  "controls.copied": "Посилання скопійовано.",
  "controls.not-copied": "Цей браузер не дозволяє копіювати. Посилання тепер в адресному рядку.",
  "controls.copy-link": "Копіювати посилання на {goal}",
  "controls.copy-search": "Копіювати посилання на ці результати",
};
