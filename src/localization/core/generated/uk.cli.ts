// Made by `npm run l10n:build` from locales/. Do not edit.
export const templates: Readonly<Record<string, string>> = {
  "cli.no-command": "Команди «{name}» немає. Напишіть: city-elements fallback strategy.json",
  "cli.no-file": "Бракує файлу з даними. Напишіть його назву після команди або знак -, якщо дані передає інша програма.",
  "cli.many-files": "Укажіть лише один файл: «{name}» – уже другий. Назву з пробілами візьміть у лапки.",
  "cli.unknown-option": "Невідомий параметр. Усі параметри покаже --help. ({detail})",
  "cli.not-number": "{option} приймає ціле число від {min} до {max}, а не «{value}».",
  "cli.not-language": "«{value}» – невідомий код мови. Використовуйте код, наприклад pl, en або uk.",
  "cli.bad-address": "«{value}» – це не вебадреса. Використовуйте адресу, яка починається з http:// або https://, або адресу файлу відносно сторінки, наприклад data/strategy.json.",
  "cli.not-found": "Файлу «{name}» немає. Перевірте його назву й папку, у якій ви працюєте.",
  "cli.not-readable": "Не вдалося прочитати «{name}». Перевірте, чи це файл і чи маєте ви право його відкривати. ({detail})",
  "cli.no-goals": "У файлі немає цілей, тому нічого показувати. Додайте їх до «goals».",
  "cli.no-news": "У файлі немає новин, тому нічого показувати. Додайте їх до «items».",
  "cli.left-out": "HTML готовий, але в «{file}» потрібно дещо виправити:",
  "cli.help": "City Elements: команди, які виконують перед публікацією сторінки.\n\n  city-elements fallback ФАЙЛ   виводить HTML, який вставляють у тег\n  city-elements fallback --help   показує подробиці",
  "cli.fallback-help": "Виводить HTML, який вставляють у тег: те, що читають без JavaScript, що\nзнаходять пошукові системи й що видно, доки завантажуються дані.\n\n  city-elements fallback strategy.json --lang uk\n  city-elements fallback news.uk.json --tag --limit 3\n\nФАЙЛ – це стратегія або JSON Feed; знак - означає стандартне введення.\n\nУкажіть ті самі значення, що в тегу на вашій сторінці:\n  --lang КОД           мова сторінки: pl, en, …; інакше – мова файлу\n  --open-depth N       скільки рівнів цілей розгорнуто спочатку (0)\n  --heading-level N    рівень першого заголовка, від 1 до 6 (2)\n  --limit N            скільки новин показано (5)\n  --controls           залишає місце для пошуку й кнопок\n  --controlslist СПИСОК без деяких із них, як у тегу: \"nosearch noexpand\"\n  --time-zone ПОЯС     де дати новин: Europe/Warsaw\n\nЯк це вивести:\n  --tag                увесь тег з атрибутами\n  --src АДРЕСА         де сторінка знайде файл; інакше – поруч зі сторінкою\n  --inline             без заголовків і списків, для редакторів, які їх псують,\n                       як-от класичний редактор WordPress\n\nКоди завершення: 0 – HTML виведено, 1 – файл непридатний, 2 – команда\nнезрозуміла.",
};
