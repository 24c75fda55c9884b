/** Characters that a terminal obeys, and those that turn the direction of a line. */
const COMMANDS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const LONGEST = 1_000;

/** What data say, on one line of a terminal: it can neither colour nor clear it, nor fake other lines. */
export function visible(text: string): string {
  const line = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return line.replace(
    COMMANDS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text of many lines without characters that no file of ours may have, and that a terminal would obey. */
export const withoutCommands = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/g, '');

/** A document as people like to read it. Characters that a terminal would obey are escaped. */
export const prettyJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
