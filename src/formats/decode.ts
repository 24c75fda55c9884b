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
    decodeAs(guessedEncoding(bytes), bytes) ?? { text: '', encoding: '' }
  );
}

/** Bytes that are Polish letters in one encoding (ą, ś, ź and their capitals), and signs in the other. */
const WINDOWS_1250 = [0xa5, 0x8c, 0x8f, 0xb9, 0x9c, 0x9f];
const ISO_8859_2 = [0xa1, 0xa6, 0xac, 0xb1, 0xb6, 0xbc];
/** Enough to tell by. */
const SAMPLE = 100_000;

/** Words, without the quotes and dashes that both encodings of Windows have in one place. */
const WORD = /[a-z\x80\x81\x83\x86-\x90\x98-\x9f\xa1-\xaa\xac-\xba\xbc-\xff]+/gi;
/** A letter that is Polish in no encoding. */
const CYRILLIC = /[\xc0-\xc5\xc7-\xc9\xcb-\xd0\xd2\xd4-\xe5\xe7-\xe9\xeb-\xf0\xf2\xf4-\xff]/;

/** The encoding of a text that says nothing about it: that of Polish or of Ukrainian files. */
function guessedEncoding(bytes: Uint8Array): string {
  const sample = [...bytes.subarray(0, SAMPLE)];
  const words =
    sample
      .map((byte) => String.fromCharCode(byte))
      .join('')
      .match(WORD) ?? [];
  const foreign = words.filter((word) => /[\x80-\xff]/.test(word));
  // Cyrillic words have no letter of ours; of Polish ones, hardly any is without one.
  const cyrillic = foreign.filter((word) => !/[a-z]/i.test(word) && CYRILLIC.test(word));
  const latin = foreign.filter((word) => /[a-z]/i.test(word));
  if (cyrillic.length > latin.length) return 'windows-1251';
  const count = (letters: readonly number[]) =>
    sample.filter((byte) => letters.includes(byte)).length;
  return count(ISO_8859_2) > count(WINDOWS_1250) ? 'iso-8859-2' : 'windows-1250';
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
