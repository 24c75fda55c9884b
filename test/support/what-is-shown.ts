import type { DemoState } from '../../demo/states.js';
import type { AllStates } from './all-states.js';
import { holderOf, onePerKind, tabStops, textsIn } from './page-parts.js';
import { words } from './words.js';

const NAMES = [
  'strategy-goals-closed',
  'strategy-goals-search',
  'strategy-goals-areas-and-tasks',
  'strategy-goals-plain-language',
  'strategy-goals-offline',
  'news-list-first-five',
  'news-list-links-dates-and-images',
  'eu-flag-link',
  'ukrainian-heart-link',
];

/** States that together have every kind of button, link and field, and in which nothing comes by itself. */
export const hasControls = ({ name }: DemoState): boolean => NAMES.includes(name);

/** One of each kind of button, link and field. */
export const controlsOf = ({ shown }: AllStates): HTMLElement[] =>
  onePerKind(shown.flatMap(({ element }) => tabStops(element)));

/** Where the page is, and what a reader sees and hears of it, one line for each element. */
export const whatIsShown = ({ shown }: AllStates): string[] => [
  location.href,
  ...shown.map(({ state, element }) => {
    const states = [...element.shadowRoot!.querySelectorAll('[aria-expanded], [aria-checked]')].map(
      (control) => control.ariaExpanded ?? control.ariaChecked,
    );
    const said = words(element.shadowRoot!.querySelector('[aria-live]'));
    // The name of a button with a picture, which comes and goes, has tests of its own.
    const texts = textsIn(element).filter((text) => !holderOf(text).matches('.tip'));
    return [state.name, ...texts.map(String), ...states, said].join(' | ');
  }),
];
