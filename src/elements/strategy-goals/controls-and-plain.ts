// One file, because a plan with one often has the other, and two would be two requests.
export { controls } from './search/controls.js';
export { plain } from './plain.js';
