import MagicString from 'magic-string';
import { parseSync, Visitor, type Plugin } from 'vite';

/**
 * Asks for each part up to three times, two seconds apart: on a bad line a single request is lost, and
 * what it asked for would be missing until the page is loaded again.
 *
 * Firefox remembers that an address was lost, so the later ones have a query; but not where the page
 * has an import map, which knows by its address what hash a part must have.
 */
export function askAgain(): Plugin {
  return { name: 'ask-again', renderChunk: (code) => withRepeatedImports(code) };
}

export function withRepeatedImports(code: string) {
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
  const query = count && !document.querySelector('[type=importmap]') ? '?' + count : '';
  return import(address + query).catch((error) =>
    new Promise((again, lost) => setTimeout(count > 1 ? lost : again, 2000, error)).then(
      () => ${ASK}(address, count + 1),
    ),
  );
}`;
