import { formatMessage, type MessageValues } from '../../src/model/message-format.js';

const en = {
  reading: 'Reading {name}…',
  found: '{name}: {content}, {found}',
  well: '{name}: {content}, nothing to fix',
  unread: '{name} cannot be shown',
  part: '{name}, part {n}',
  place: 'Line {line}, character {column}: {text}',
  pasted: 'Your text',
  planFile: 'strategy',
  newsFile: 'news',
  empty: 'There is nothing in it. Choose a file, or paste a text.',
  tooLarge: '{name} has more than {max} MB, which no page would load. Make it smaller.',
  unreadable: '{name} could not be opened. Choose it again; a folder cannot be read.',
  neither:
    'This is neither a plan nor news. A plan has a list “goals”, a JSON Feed has a list “items”, and a sheet has a column “title”.',
  showLine: 'Show line {line}',
  lineShown: 'Line {line} is selected. Fix it here, then choose “Check the text”.',
  newText: 'Instead, in {place}:',
  mend: 'Fix',
  mended: '{place} is changed, here and in what you save. Your own file stays as it is.',
  undo: 'Undo the last change',
  undone: 'The last change is undone.',
  saveJson: 'Save as JSON',
  saveCsv: 'Save as CSV',
  saved: '{name} is in your downloads.',
  next: 'Copy the JSON file to your web server: pages load it fastest.',
  seen: 'As people will see it',
  pictures: 'Pictures from other addresses are not loaded here.',
};

const pl: typeof en = {
  reading: 'Wczytywanie: {name}…',
  found: '{name}: {content}, {found}',
  well: '{name}: {content}, nie ma nic do poprawienia',
  unread: 'Nie można pokazać: {name}',
  part: '{name}, część {n}',
  place: 'Wiersz {line}, znak {column}: {text}',
  pasted: 'Twój tekst',
  planFile: 'strategia',
  newsFile: 'aktualnosci',
  empty: 'Nic tu nie ma. Wybierz plik albo wklej tekst.',
  tooLarge: '{name} ma ponad {max} MB, a tyle nie wczyta żadna strona. Zmniejsz plik.',
  unreadable:
    'Nie udało się otworzyć: {name}. Wybierz plik jeszcze raz; folderu nie da się wczytać.',
  neither:
    'To nie jest ani plan, ani aktualności. Plan ma listę „goals”, JSON Feed ma listę „items”, a arkusz ma kolumnę „tytuł”.',
  showLine: 'Pokaż wiersz {line}',
  lineShown: 'Wiersz {line} jest zaznaczony. Popraw go tutaj i wybierz „Sprawdź tekst”.',
  newText: 'Zamiast tego, w {place}:',
  mend: 'Popraw',
  mended: 'Poprawiono {place} – tutaj i w tym, co zapiszesz. Twój plik się nie zmienił.',
  undo: 'Cofnij ostatnią poprawkę',
  undone: 'Cofnięto ostatnią poprawkę.',
  saveJson: 'Zapisz jako JSON',
  saveCsv: 'Zapisz jako CSV',
  saved: '{name} jest w pobranych plikach.',
  next: 'Skopiuj plik JSON na serwer: strony wczytują go najszybciej.',
  seen: 'Tak to zobaczą czytelnicy',
  pictures: 'Obrazów z innych adresów ta strona nie wczytuje.',
};

const uk: typeof en = {
  reading: 'Читання: {name}…',
  found: '{name}: {content}, {found}',
  well: '{name}: {content}, виправляти нічого',
  unread: 'Неможливо показати: {name}',
  part: '{name}, частина {n}',
  place: 'Рядок {line}, символ {column}: {text}',
  pasted: 'Ваш текст',
  planFile: 'strategy',
  newsFile: 'news',
  empty: 'Тут нічого немає. Виберіть файл або вставте текст.',
  tooLarge: '{name} має понад {max} МБ, стільки не завантажить жодна сторінка. Зменште файл.',
  unreadable: 'Не вдалося відкрити: {name}. Виберіть файл ще раз; теку прочитати не можна.',
  neither:
    'Це ні план, ні новини. План має список «goals», JSON Feed має список «items», а таблиця має стовпець «title».',
  showLine: 'Показати рядок {line}',
  lineShown: 'Рядок {line} виділено. Виправте його тут і натисніть «Перевірити текст».',
  newText: 'Замість цього, у {place}:',
  mend: 'Виправити',
  mended: '{place} виправлено тут і в тому, що ви збережете. Ваш файл не змінився.',
  undo: 'Скасувати останнє виправлення',
  undone: 'Останнє виправлення скасовано.',
  saveJson: 'Зберегти як JSON',
  saveCsv: 'Зберегти як CSV',
  saved: '{name} уже в завантаженнях.',
  next: 'Скопіюйте файл JSON на сервер: сторінки завантажують його найшвидше.',
  seen: 'Так це побачать читачі',
  pictures: 'Зображень з інших адрес ця сторінка не завантажує.',
};

const all = { en, pl, uk };

/** What the page can speak. */
export type PageLanguage = keyof typeof all;

export const pageLanguages = Object.keys(all) as PageLanguage[];

/** What the page itself says, in the language that its reader has chosen. */
export const say = (
  sentence: keyof typeof en,
  language: PageLanguage,
  values: MessageValues = {},
): string => formatMessage(all[language][sentence], values, language) ?? all[language][sentence];
