/** Endings of nouns and adjectives, without accents; the longest that fits is taken off. */
const ENDINGS = [
  'iowego owego owymi owych',
  'iego iami iach ymi imi ego ych ich ami ach iom owi owy owa owe',
  'iow iej iem om ow ej ym im em ie ia iu ii',
  'a e i o u y',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** A shorter stem would fit too many words. */
const LEAST_LETTERS = 3;

/**
 * What the forms of a Polish noun or adjective have in common: "rynek" and "rynku" give "rynk". A light
 * stemmer (Savoy, 2006; Dolamic and Savoy, 2010) without a dictionary: it misses some forms of rare
 * words, and rarely confuses two words.
 *
 * @param word folded: in small letters, without accents
 */
export function polishStem(word: string): string {
  const ending = ENDINGS.find(
    (end) => word.endsWith(end) && word.length - end.length >= LEAST_LETTERS,
  );
  const rest = ending ? word.slice(0, -ending.length) : word;
  const isSoft = ending?.startsWith('i') ?? false;
  return (
    rest
      // "wodzie", "mieście", "drodze", "rzece", "dworze": the consonant before some endings changes.
      .replace(/dz$/, isSoft ? 'd' : 'g')
      .replace(/sc$/, isSoft ? 'st' : 'sc')
      .replace(/([^s])c$/, isSoft ? '$1t' : '$1k')
      .replace(/rz$/, 'r')
      .replace(/osc$/, 'ost')
      // "miasto", "mieście"; "powiat", "powiecie".
      .replace(/ie(?=s?t$)/, 'ia')
      // "rynek", "rynku": an e that comes and goes.
      .replace(/([^aeiouy])i?e([^aeiouy])$/, '$1$2')
  );
}
