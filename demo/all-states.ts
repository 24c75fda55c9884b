// The page for whoever changes an element: all of its states, side by side.
import '../src/embed.js';
import { installDemoNetwork } from './network.js';
import { showState, states } from './states.js';

/** With whole addresses of pictures, which would be sought beside the feed otherwise. */
async function read(name: string): Promise<unknown> {
  const file = new URL(name, import.meta.url);
  const text = await (await fetch(file)).text();
  return JSON.parse(text, (key, value: unknown) =>
    key === 'image' ? new URL(String(value), file).href : value,
  );
}

installDemoNetwork({
  '/vanishing-goals': await read('data/torun-strategy.json'),
  '/vanishing-news': await read('data/news.pl.json'),
});

const main = document.querySelector('main');
for (const state of states) {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  const container = document.createElement('div');
  section.id = state.name;
  heading.textContent = state.name;
  section.append(heading, container);
  main?.append(section);
  void showState(state, container);
}
