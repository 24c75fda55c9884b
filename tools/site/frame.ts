import type { Plugin } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { projectAddress } from '../project-address.js';

/** Texts of the frame by language; a page shows those of its own languages. */
const words = {
  home: { pl: 'Start', en: 'Home', uk: 'Головна' },
  build: { pl: 'Przygotuj kod', en: 'Build your snippet', uk: 'Створити код' },
  check: { pl: 'Sprawdź plik', en: 'Check your file', uk: 'Перевірити файл' },
  docs: { pl: 'Dokumentacja', en: 'Documentation', uk: 'Документація' },
  menu: { pl: 'Menu', en: 'Menu', uk: 'Меню' },
  skip: { pl: 'Przejdź do treści', en: 'Skip to content', uk: 'Перейти до вмісту' },
  dark: { pl: 'Ciemne tło', en: 'Dark theme', uk: 'Темне тло' },
  licence: {
    pl: 'Wolne oprogramowanie na licencji MIT',
    en: 'Free software under the MIT licence',
    uk: 'Вільне програмне забезпечення за ліцензією MIT',
  },
  private: {
    pl: 'Bez ciasteczek i bez śledzenia.',
    en: 'No cookies, and nobody is tracked.',
    uk: 'Без файлів cookie та без стеження.',
  },
  download: { pl: 'Pobierz', en: 'Download', uk: 'Завантажити' },
  source: { pl: 'Kod źródłowy', en: 'Source code', uk: 'Вихідний код' },
  bugs: { pl: 'Zgłoś błąd', en: 'Report a problem', uk: 'Повідомити про помилку' },
  translate: {
    pl: 'Podgląd tłumaczenia',
    en: 'Preview of a translation',
    uk: 'Попередній перегляд перекладу',
  },
} as const;

const names = { pl: 'Polski', en: 'English', uk: 'Українська' } as const;
type Language = keyof typeof names;

interface Way {
  readonly path: string;
  readonly name: Readonly<Record<Language, string>>;
  /** For pages in one language, where that has a page of its own. */
  readonly paths?: Readonly<Partial<Record<Language, string>>>;
  /** Of the pages that it leads to, besides its own. */
  readonly folder?: string;
}

/** The ways through the site, in the order of the header. */
const ways: readonly Way[] = [
  { path: 'index.html', name: words.home },
  { path: 'site/build/index.html', name: words.build },
  { path: 'site/check/index.html', name: words.check },
  {
    path: 'docs/index.html',
    name: words.docs,
    paths: { pl: 'docs/index.pl.html' },
    folder: 'docs/',
  },
];

export interface Place {
  /** From the root of the site, without a slash in front. */
  readonly path: string;
  /** A file that stands alone leads to no other page. */
  readonly isAlone?: boolean;
}

/** Replaces the marks in a page by what all pages of the site share, and `%homepage%` by where that is. */
export function framed(page: string, place: Place): string {
  const parts: Readonly<Record<string, (languages: readonly Language[], place: Place) => string>> =
    { head, header, footer };
  const languages = /<html[^>]* data-languages="([^"]*)"/.exec(page)?.[1]?.split(' ') ?? [];
  const known = languages.filter((language): language is Language => language in names);
  const whole = page.replace(/<!-- frame: (\w+) -->/g, (_, name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`${place.path}: the frame has no “${name}”.`);
    return part(known, place);
  });
  return whole.replaceAll('%homepage%', projectAddress.homepage);
}

/** The frame for the pages that Vite serves and builds. */
export const siteFrame = (): Plugin => ({
  name: 'site-frame',
  transformIndexHtml: {
    order: 'pre',
    handler: (page, { path }) => framed(page, { path: path.slice(1) }),
  },
});

/** How a page writes the address of the root. */
const rootOf = ({ path }: Place) => '../'.repeat(path.split('/').length - 1) || './';

function head(_: readonly Language[], place: Place): string {
  const root = rootOf(place);
  return `<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${root}site/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}site/site.css" />`;
}

function header(languages: readonly Language[], place: Place): string {
  const root = rootOf(place);
  const say = sayIn(languages);
  const brand = `<img src="${root}site/icon.svg" alt="" width="32" height="32" />City Elements`;
  const switches = `<div class="switches" hidden>
      ${(languages.length > 1 ? languages : [])
        .map(
          (language) =>
            `<button type="button" data-language="${language}" lang="${language}" aria-pressed="false">${names[language]}</button>`,
        )
        .join('\n      ')}
      <button type="button" data-theme aria-pressed="false">${say(words.dark)}</button>
    </div>`;
  if (place.isAlone) return `<header class="bar"><p class="brand">${brand}</p>${switches}</header>`;
  const [language, second] = languages;
  const links = ways.map(({ path, paths, name, folder }) => {
    const target = (language && !second && paths?.[language]) || path;
    const isIn = folder && place.path.startsWith(folder) ? ' aria-current="true"' : '';
    const current = target === place.path ? ' aria-current="page"' : isIn;
    return `<li><a href="${root}${target}" data-way${current}>${say(name)}</a></li>`;
  });
  return `<a class="skip" href="#content">${say(words.skip)}</a>
    <header class="bar">
      <a class="brand" href="${root}index.html" data-way>${brand}</a>
      <button type="button" class="menu" popovertarget="menu">${say(words.menu)}</button>
      <div id="menu" popover>
        <nav><ul>${links.join('')}</ul></nav>
        ${switches}
      </div>
    </header>`;
}

function footer(languages: readonly Language[], place: Place): string {
  const say = sayIn(languages);
  const about = `<p>City Elements ${manifest.version}. ${say(words.licence)}. ${say(words.private)}</p>`;
  if (place.isAlone) return `<footer class="foot">${about}</footer>`;
  const links = [
    `<a href="${projectAddress.homepage}">${say(words.download)}</a>`,
    `<a href="${projectAddress.repository}">${say(words.source)}</a>`,
    `<a href="${projectAddress.bugs}">${say(words.bugs)}</a>`,
    `<a href="${rootOf(place)}site/preview/index.html" data-way>${say(words.translate)}</a>`,
  ];
  return `<footer class="foot">
      ${about}
      <ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul>
    </footer>`;
}

/** A text in each language of the page, which shows one of them. */
const sayIn =
  (languages: readonly Language[]) =>
  (texts: Readonly<Record<Language, string>>): string =>
    languages.map((language) => `<span lang="${language}">${texts[language]}</span>`).join('');
