/** "2", "2.10", "1.a", "A.1", "IX.3.b": a letter alone would be a word. */
const WHOLE_NUMBER = /^(\d+|(\p{L}|[ivxl]{2,})(?=\.\d))(\.(\d+\p{L}?|\p{L}|[ivxl]{2,}))*\.?$/iu;

/** Whether a word is a number: "2.1", or "2.1." from someone who is still typing or excludes 2.10. */
export const isNumber = (word: string): boolean => WHOLE_NUMBER.test(word);
