import { pageLanguages } from './words.js';

// Before the switches of the page read it: that of the browser, unless the address says another.
const [own] = navigator.languages.flatMap(
  (tag) => pageLanguages.find((language) => tag.split('-')[0] === language) ?? [],
);
document.documentElement.lang = own ?? 'en';
