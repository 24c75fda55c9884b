/** Both counted from 1, as editors of texts count them. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** A place that is looked for, and those below it. */
interface Wanted extends Partial<LinePlace> {
  readonly below: Map<string, Wanted>;
}

interface Open {
  readonly wanted: Wanted | undefined;
  /** The position of the current entry; missing in an object. */
  index: number | undefined;
}

const STEP = /\[(\d+)\]|[^.[\]]+/g;
const stepsOf = (path: string): string[] =>
  [...path.matchAll(STEP)].map(([step, index]) => index ?? step);

/**
 * Finds where paths such as `goals[0].title` are in a valid JSON text, in one pass over it: only the
 * wanted places are kept, however large the file is.
 *
 * @param names what fields are called there, if otherwise than in the paths
 * @returns the place of a path, or of the closest thing around it that is there
 */
export function jsonPlaces(
  text: string,
  paths: readonly string[],
  names: ReadonlyMap<string, string> = new Map(),
): (path: string) => LinePlace | undefined {
  const root: Wanted = { below: new Map() };
  for (const path of paths) {
    let wanted = root;
    for (const step of stepsOf(path)) {
      const next = wanted.below.get(step) ?? { below: new Map<string, Wanted>() };
      wanted.below.set(step, next);
      wanted = next;
    }
  }
  markPlaces(text, root, names);
  return (path) => {
    let found: Wanted | undefined;
    let wanted: Wanted | undefined = root;
    for (const step of ['', ...stepsOf(path)]) {
      if (step) wanted = wanted?.below.get(step);
      if (wanted?.line !== undefined) found = wanted;
    }
    return found && { line: found.line ?? 1, column: found.column ?? 1 };
  };
}

const TOKEN = /[^\s,:]/g;
const SCALAR_END = /[\s,\]}]/g;

function markPlaces(text: string, root: Wanted, names: ReadonlyMap<string, string>): void {
  const lines = lineCounter(text);
  const open: Open[] = [];
  let key: string | undefined;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const at = found.index;
    const [token] = found;
    const around = open.at(-1);
    if (token === ']' || token === '}') {
      open.pop();
      continue;
    }
    if (token === '"' && around && around.index === undefined && key === undefined) {
      TOKEN.lastIndex = endOfString(text, at);
      key = JSON.parse(text.slice(at, TOKEN.lastIndex)) as string;
      continue;
    }
    const step = key ?? String(around?.index ?? '');
    const wanted = around
      ? (around.wanted?.below.get(step) ?? around.wanted?.below.get(names.get(step) ?? ''))
      : root;
    // The root itself is no place: all paths begin in it.
    if (wanted && around) Object.assign(wanted, lines(at));
    key = undefined;
    if (around?.index !== undefined) around.index += 1;
    if (token === '[' || token === '{') open.push({ wanted, index: token === '[' ? 0 : undefined });
    else if (token === '"') TOKEN.lastIndex = endOfString(text, at);
    else {
      SCALAR_END.lastIndex = at;
      TOKEN.lastIndex = SCALAR_END.exec(text)?.index ?? text.length;
    }
  }
}

/** After the quote that closes a string: the next one with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** Counts lines from one place to the next: places come in the order of the text. */
function lineCounter(text: string): (at: number) => LinePlace {
  let line = 1;
  let start = 0;
  return (at) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < at;) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { line, column: at - start + 1 };
  };
}
