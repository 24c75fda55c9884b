import { waitUntil } from '@open-wc/testing';
import '../../src/embed.js';
import { prepareStates } from '../../demo/show-states.js';
import { showState, type DemoState } from '../../demo/states.js';
import { chooseLanguage, primaryLanguage } from '../../src/model/language-tag.js';
import { ourLanguages } from './our-languages.js';
import { words } from './words.js';

export type Theme = 'light' | 'dark';

/**
 * Gets the page ready for the states of demo/states.ts, with the network that they need.
 *
 * @returns where they are shown
 */
export async function prepareStatePage(): Promise<HTMLElement> {
  await prepareStates();
  // Some states are wrong on purpose; what their author is told is not the matter here.
  const warn = console.warn.bind(console);
  console.warn = (...words) => String(words[0]).startsWith('city-elements:') || warn(...words);
  // As a page does that has a light and a dark theme.
  document.body.style.cssText = 'background: Canvas; color: CanvasText';
  // The blue that WebKit gives to links cannot be read on its dark pages.
  const links = new CSSStyleSheet();
  links.replaceSync('a { color: inherit }');
  document.adoptedStyleSheets.push(links);
  const container = document.createElement('div');
  document.body.append(container);
  return container;
}

/** Shows a state on a page in this language and theme. */
export async function showOn(
  container: HTMLElement,
  state: DemoState,
  lang: string,
  theme: Theme = 'light',
): Promise<HTMLElement> {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = theme;
  const element = await showState(state, container);
  await followed(element, state);
  return element;
}

/** Switches the page under a state; the element follows. */
export async function switchPage(
  element: HTMLElement,
  state: DemoState,
  lang: string,
  theme: Theme,
): Promise<void> {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = theme;
  await followed(element, state);
}

/** Until it speaks the language of its place, and has what it needs for that. */
async function followed(element: HTMLElement, { name, ends }: DemoState): Promise<void> {
  // Where the place has a language that is not ours, they speak English.
  const place = element.closest<HTMLElement>('[lang]')?.lang ?? '';
  const isThat = (spoken = '') =>
    spoken === chooseLanguage(ourLanguages, place) ||
    primaryLanguage(spoken) === primaryLanguage(place);
  const isThere = () => {
    const spoken = element.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang;
    const { state } = element as { state?: string };
    // A reader is told of what is no plain success, and of slow loading after a while; that a slow
    // plan is there is not told for long.
    const told = words(element.shadowRoot?.querySelector('[part=status] [aria-live]'));
    const isSaid = ends === undefined ? !told : told;
    return isThat(spoken) && isSaid && (state === undefined || state === (ends ?? 'ready'));
  };
  await waitUntil(isThere, `${name} did not follow the page.`, { timeout: 20_000 });
}
