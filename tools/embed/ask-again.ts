import MagicString from 'magic-string';
import { parseSync, Visitor, type Plugin } from 'vite';

/**
 * Asks for each part up to three times, one second apart: on a bad line a single request is lost, and
 * what it asked for would be missing until the page is loaded again.
 *
 * Always by its own address, for which a page may have a hash (an import map with integrity). Firefox
 * remembers for that page that an address was lost; Chromium and WebKit send the request again.
 *
 * A cache may have copied the first file alone, to another place: then `data-city-base` at a script says
 * where the parts are. What is lost in the end the first file tells on the console by itself, for what
 * tells all else there is a part too.
 */
export function askAgain(): Plugin {
  return {
    name: 'ask-again',
    renderChunk: (code, { isEntry, fileName }) =>
      withRepeatedImports(code, isEntry && !fileName.includes('/') ? FIRST : LATER),
  };
}

function withRepeatedImports(code: string, helper: string) {
  const output = new MagicString(code);
  new Visitor({
    ImportExpression({ start, source }) {
      output.overwrite(start, source.start, `${ASK}(`);
    },
  }).visit(parseSync('chunk.js', code).program);
  if (!output.hasChanged()) return null;
  if (code.includes(ASK)) throw new Error(`${ASK} is a name in the code already.`);
  output.append(helper);
  return { code: output.toString(), map: output.generateMap({ hires: true }) };
}

const ASK = 'askForPart';

/** In the file that a page asks for, which a cache may have moved. */
const FIRST = `
function ${ASK}(address, count = 0) {
  const base = document.querySelector('script[data-city-base]')?.dataset.cityBase;
  const url = new URL(address, new URL(base || import.meta.url, document.baseURI)).href;
  return import(url).catch((error) => {
    if (count > 1) {
      console.error('city-elements: missing ' + url + '; is data-city-base right?');
      throw error;
    }
    return new Promise((again) => setTimeout(again, 1000)).then(() => ${ASK}(address, count + 1));
  });
}`;

/** In the parts, which are beside each other. */
const LATER = `
function ${ASK}(address, count = 0) {
  return import(address).catch((error) => {
    if (count > 1) throw error;
    return new Promise((again) => setTimeout(again, 1000)).then(() => ${ASK}(address, count + 1));
  });
}`;
