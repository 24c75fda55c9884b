import { decodeByWords } from './words-encoding.js';

/** Also after a line break, or the warning of a server. */
const XML_ENCODING = /<\?xml\s[^>]*?encoding=["']([\w-]+)/;
const CHARSET = /charset=["']?([\w-]+)/i;

/** A text, and the encoding that it was in, as the platform calls it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a file that may not be UTF-8. Its byte order mark counts first, then what its bytes can only
 * be, then what the server declares, then what the file says about itself. Polish Excel says nothing
 * and writes windows-1250.
 */
export function decode(bytes: Uint8Array, contentType: string): Decoded {
  const start = String.fromCharCode(...bytes.subarray(0, 1000));
  return (
    decodeAs(markedEncoding(start) ?? unmarkedUtf16(bytes), bytes) ??
    decodeAs(isAscii(bytes) ? undefined : 'utf-8', bytes, true) ??
    decodeAsDeclared([CHARSET.exec(contentType)?.[1], XML_ENCODING.exec(start)?.[1]], bytes) ??
    decodeAs('utf-8', bytes, true) ??
    decodeByWords(bytes)
  );
}

function markedEncoding(start: string): string | undefined {
  if (start.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (start.startsWith('\xff\xfe')) return 'utf-16le';
  if (start.startsWith('\xfe\xff')) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every second byte of spaces, digits and Latin letters is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 2000);
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < length / 20 || Math.min(even, odd) > 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128);

/** If a server and its file contradict each other, the one that makes more letters of the bytes is right. */
function decodeAsDeclared(
  encodings: readonly (string | undefined)[],
  bytes: Uint8Array,
): Decoded | undefined {
  const all = encodings.flatMap((encoding) => decodeAs(encoding, bytes) ?? []);
  const [first, ...others] = all;
  if (!first || others.every(({ encoding }) => encoding === first.encoding)) return first;
  const signs = ({ text }: Decoded) => text.match(/[^\p{L}\p{ASCII}]/gu)?.length ?? 0;
  return all.reduce((best, other) => (signs(other) < signs(best) ? other : best));
}

/** @returns `undefined` if the browser does not know the encoding, or the bytes are not in it */
function decodeAs(
  encoding: string | undefined,
  bytes: Uint8Array,
  fatal = false,
): Decoded | undefined {
  if (!encoding) return undefined;
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return undefined;
  }
}
