// The page for whoever changes an element: all of its states, side by side.
import '../src/embed.js';
import { installDemoNetwork } from './network.js';
import { showState, states } from './states.js';

const read = async (name: string): Promise<unknown> =>
  (await fetch(new URL(name, import.meta.url))).json();

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
