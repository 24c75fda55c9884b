import { demoData } from './data-folder.js';
import { installDemoNetwork } from './network.js';
import { showState, states, type DemoState } from './states.js';

/** Gets the network ready that the states need. */
export async function prepareStates(): Promise<void> {
  installDemoNetwork({
    '/vanishing-goals': await read('torun-strategy.json'),
    '/vanishing-news': await read('news.pl.json'),
  });
}

/** The states under their names, one below another. Settles when all of them are there. */
export async function showAllStates(
  place: HTMLElement,
  isWanted: (state: DemoState) => boolean = () => true,
): Promise<void> {
  await prepareStates();
  await Promise.all(
    states.filter(isWanted).map((state) => {
      const section = document.createElement('section');
      const heading = document.createElement('h2');
      const container = document.createElement('div');
      section.id = state.name;
      heading.textContent = state.name;
      section.append(heading, container);
      place.append(section);
      return showState(state, container);
    }),
  );
}

/** With whole addresses of pictures, which would be sought beside the feed otherwise. */
async function read(name: string): Promise<unknown> {
  const file = demoData + name;
  const text = await (await fetch(file)).text();
  return JSON.parse(text, (key, value: unknown) =>
    key === 'image' ? new URL(String(value), file).href : value,
  );
}
