/** Letters that Unicode does not decompose into base and accent, and characters with two spellings. */
const OWN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ø: 'o',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  // Lower case gives it to the end of a word only.
  ς: 'σ',
  ґ: 'г',
  // Tatweel only stretches an Arabic word.
  ـ: '',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '’': "'",
  ʼ: "'",
};

const WITH_OWN = new RegExp(`[${Object.keys(OWN).join('')}]`, 'g');

/** Arabic and Persian digits: their code points end in their value. */
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;

/**
 * A text for comparison: without case and accents, and without what nobody types, such as soft
 * hyphens. "Łódź" becomes "lodz".
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s/g, ' ')
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(WITH_OWN, (letter) => OWN[letter] ?? letter);

/** How long letters are when they are folded: to mark what was found asks for each of them again. */
const lengths = new Map<string, number>();

/** Where in the text each letter of its folded form comes from; at last, where the text ends. */
export function foldedPositions(text: string): number[] {
  const positions: number[] = [];
  let at = 0;
  for (const character of text) {
    const length = lengths.get(character) ?? fold(character).length;
    lengths.set(character, length);
    for (let unit = 0; unit < length; unit += 1) positions.push(at);
    at += character.length;
  }
  return [...positions, at];
}
