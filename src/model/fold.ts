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
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '’': "'",
  ʼ: "'",
};

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s/g, ' ')
    .replace(/./gu, (letter) => OWN[letter] ?? letter);
  folded.set(character, plain);
  return plain;
}

/**
 * A text for comparison: without case and accents, and without what nobody types, such as soft
 * hyphens. "Łódź" becomes "lodz".
 */
export const fold = (text: string): string => text.replace(/./gsu, foldCharacter);

/** Where in the text each letter of its folded form comes from; at last, where the text ends. */
export function foldedPositions(text: string): number[] {
  const positions: number[] = [];
  let at = 0;
  for (const character of text) {
    const { length } = foldCharacter(character);
    for (let unit = 0; unit < length; unit += 1) positions.push(at);
    at += character.length;
  }
  return [...positions, at];
}
