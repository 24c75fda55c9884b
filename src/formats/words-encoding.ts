/** The upper half of CP852, in which DOS wrote Polish; browsers cannot decode it. */
const CP852 =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0';

/** What files are in that say nothing of it; of those that fit alike, the first. */
const ENCODINGS = ['windows-1250', 'iso-8859-2', 'windows-1251', 'cp852'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Enough to tell by. */
const SAMPLE = 100_000;

/**
 * Decodes a text that says nothing about its encoding, and is not UTF-8: by that which makes Polish or
 * Ukrainian words of its bytes.
 */
export function decodeByWords(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const sample = bytes.subarray(0, SAMPLE);
  const scores = ENCODINGS.map((encoding) => wordsIn(decodeAs(encoding, sample)));
  const encoding = ENCODINGS[scores.indexOf(Math.max(...scores))] ?? ENCODINGS[0];
  return { text: decodeAs(encoding, bytes), encoding };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  if (encoding !== 'cp852') return new TextDecoder(encoding).decode(bytes);
  // As UTF-16, because that is what a browser decodes fastest.
  const units = Uint16Array.from(bytes, (byte) =>
    byte < 128 ? byte : CP852.charCodeAt(byte - 128),
  );
  return new TextDecoder('utf-16le').decode(units);
}

/** What speaks for a reading, and what against it. */
const SIGNS: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/[а-щьюяіїєґ]/giu, 1],
  [/[ąćęłóśźż]/giu, 1],
  // An "ä" of German comes after a consonant.
  [/(?<=[aeiouyóąęśź])ń(?![aeiouy])/giu, 1],
  // Letters of two alphabets in a word, letters of no word, and capitals inside it.
  [/(?<=[a-z])[\u0400-\u04ff]|[\u0400-\u04ff](?=[a-z])/giu, -3],
  [/(?<!\p{L})[ąćęłńśźż](?!\p{L})/giu, -2],
  [/(?<=\p{Ll})[^\p{Ll}\P{Lu}A-Z]/gu, -2],
  // What no text has: control characters, frames, accents without a letter.
  [/[\u0080-\u009f\u2500-\u25ff¤¦¨¬±¶´¸ˇ˘˙˛˝]/gu, -3],
];

const wordsIn = (text: string): number =>
  SIGNS.reduce((sum, [pattern, weight]) => sum + weight * (text.match(pattern)?.length ?? 0), 0);
