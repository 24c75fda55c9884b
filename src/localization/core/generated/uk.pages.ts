// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "pages.more": "Показати більше",
  "pages.loading": "Завантаження наступних новин…",
  "pages.added": "До списку додано наступні новини.",
  "pages.over": "Більше новин немає.",
  "pages.failed": "Не вдалося завантажити наступні новини. Перевірте з’єднання або спробуйте ще раз пізніше.",
  "pages.none-about-goal": "Поки що не знайдено новин про ціль {goal}. Кнопка «Показати більше» шукає далі.",
  "pages.none": "Поки що новин не знайдено. Кнопка «Показати більше» шукає далі.",
};
