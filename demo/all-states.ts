// The page for changing an element: all of its states, side by side. With `?state=` in its address, as
// `/demo/?state=eu-flag-link`, it shows only those, to listen to one.
import '../src/embed.js';
import { showAllStates } from './show-states.js';

const main = document.querySelector('main');
const wanted = new URLSearchParams(location.search).getAll('state');
if (main) await showAllStates(main, ({ name }) => wanted.length === 0 || wanted.includes(name));
