// The page for whoever changes an element: all of its states, side by side.
import '../src/embed.js';
import { showAllStates } from './show-states.js';

const main = document.querySelector('main');
if (main) await showAllStates(main);
