// The page's own switches. The language is in the address, so that a link keeps it.
const root = document.documentElement;
const address = new URL(location.href);

const languageButtons = document.querySelectorAll<HTMLButtonElement>('[data-language]');
/** Links to other pages of the site, which open in the same language. */
const ways = document.querySelectorAll<HTMLAnchorElement>('a[data-way]');
const themeButton = document.querySelector<HTMLButtonElement>('[data-theme]');

function setLanguage(language: string): void {
  root.lang = language;
  const title = document.querySelector(`h1 [lang='${language}']`)?.textContent;
  if (title) document.title = title;
  languageButtons.forEach((button) => {
    button.ariaPressed = String(button.dataset['language'] === language);
  });
  ways.forEach((way) => {
    const target = new URL(way.href);
    target.searchParams.set('lang', language);
    way.href = target.href;
  });
}

function setDark(dark: boolean): void {
  root.dataset['dark'] = String(dark);
  if (themeButton) themeButton.ariaPressed = String(dark);
}

languageButtons.forEach((button) => {
  button.addEventListener('click', () => {
    const language = button.dataset['language'] ?? 'pl';
    setLanguage(language);
    address.searchParams.set('lang', language);
    address.hash = location.hash;
    history.replaceState(null, '', address);
  });
});
themeButton?.addEventListener('click', () => setDark(themeButton.ariaPressed !== 'true'));

// Here and not in a module of its own: the bundler decides which of two modules runs first.
const ofBrowser = root.dataset['languageOf'] === 'browser' ? navigator.languages : [];
const wanted = [address.searchParams.get('lang') ?? '', ...ofBrowser].map(
  (tag) => tag.split('-')[0],
);
const ours = Array.from(languageButtons, ({ dataset }) => dataset['language']);
setLanguage(wanted.find((language) => ours.includes(language)) ?? root.lang);
setDark(matchMedia('(prefers-color-scheme: dark)').matches);
document.querySelector<HTMLElement>('.switches')?.removeAttribute('hidden');
