import MagicString from 'magic-string';
import { parseSync, Visitor, type Plugin } from 'vite';

/**
 * Asks for each part up to three times, one second apart: on a bad line a single request is lost, and
 * what it asked for would be missing until the page is loaded again.
 *
 * Always by its own address, for which a page may have a hash (an import map with integrity). Firefox
 * remembers for that page that an address was lost; Chromium and WebKit send the request again.
 */
export function askAgain(): Plugin {
  return { name: 'ask-again', renderChunk: (code) => withRepeatedImports(code) };
}

function withRepeatedImports(code: string) {
  const output = new MagicString(code);
  new Visitor({
    ImportExpression({ start, source }) {
      output.overwrite(start, source.start, `${ASK}(`);
    },
  }).visit(parseSync('chunk.js', code).program);
  if (!output.hasChanged()) return null;
  if (code.includes(ASK)) throw new Error(`${ASK} is a name in the code already.`);
  output.append(HELPER);
  return { code: output.toString(), map: output.generateMap({ hires: true }) };
}

const ASK = 'askForPart';

const HELPER = `
function ${ASK}(address, count = 0) {
  return import(address).catch(() =>
    new Promise((again, lost) => setTimeout(count > 1 ? lost : again, 1000)).then(
      () => ${ASK}(address, count + 1),
    ),
  );
}`;
