/**
 * The worst that a minifier of today may still do: it knows strings in quotes and comments, and nothing
 * else, no template literals and no regular expressions. It takes out every space and line break that
 * does not stand between two words.
 */
export function squeeze(code: string): string {
  let squeezed = '';
  for (const [token] of code.matchAll(TOKENS)) {
    if (/^\/[/*]/.test(token)) continue;
    squeezed += /^\s/.test(token) ? ' ' : token;
  }
  return squeezed.replace(STRINGS_AND_SPACES, (token, offset: number) => {
    if (token !== ' ') return token;
    return isWord(squeezed[offset - 1]) && isWord(squeezed[offset + 1]) ? ' ' : '';
  });
}

const STRING = String.raw`"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'`;
const TOKENS = new RegExp(String.raw`${STRING}|\/\/.*|\/\*[^]*?\*\/|\s+|[^]`, 'g');
const STRINGS_AND_SPACES = new RegExp(`${STRING}| `, 'g');

const isWord = (sign = ''): boolean => /[\w$#\u0080-\uffff]/.test(sign);
