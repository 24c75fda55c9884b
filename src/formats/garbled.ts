/**
 * What letters turn into when they are read in the wrong charset: "Ä…" and "Ĺ‚"
 * (UTF-8 taken for windows-1250), "�" (the other way round), control characters (ISO-8859-2).
 */
const GARBLED = [
  /�|[\u0080-\u009f]/,
  /[ÄĹÅ][…‡™„†˜‚›şº¼ĽłšŽ¹ąźťƒ\u00a0-\u00ba]/,
  // In quotes it may be the letter itself: «Å».
  /Ĺ»|Å»(?=\p{L})/u,
  /[ĂÃ][łľ“”‡\u00a0-\u00bf]|â€/,
  /[ÐÑ][\u00a0-\u00bf‚ƒ„…†‡ˆ‰‹‘’“”•–—]/,
];
const AROUND = 14;

/** The first garbled place in a text, with its surroundings. */
export function garbledSample(text: string): string | undefined {
  const index = GARBLED.map((pattern) => text.search(pattern)).find((found) => found >= 0);
  if (index === undefined) return undefined;
  return text
    .slice(Math.max(0, index - AROUND), index + AROUND)
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, '?')
    .trim();
}
