import { states, type DemoState } from '../../demo/states.js';
import { prepareStatePage, showOn, switchPage, type Theme } from './state-page.js';

export interface ShownState {
  readonly state: DemoState;
  readonly element: HTMLElement;
}

export interface AllStates {
  readonly page: HTMLElement;
  readonly shown: readonly ShownState[];
  /** The element in this state. */
  of(name: string): HTMLElement;
  switchTo(lang: string, theme?: Theme): Promise<void>;
}

/** All states under one another, so that what is done to the page is done to all of them at once. */
export async function showAllStates(
  lang: string,
  isWanted: (state: DemoState) => boolean = () => true,
): Promise<AllStates> {
  const page = await prepareStatePage();
  const shown = await Promise.all(
    states.filter(isWanted).map(async (state) => {
      const place = document.createElement('div');
      page.append(place);
      return { state, element: await showOn(place, state, lang) };
    }),
  );
  return {
    page,
    shown,
    of: (name) => shown.find(({ state }) => state.name === name)!.element,
    switchTo: async (language, theme = 'light') => {
      await Promise.all(
        shown.map(({ state, element }) => switchPage(element, state, language, theme)),
      );
    },
  };
}
