import { fold, foldedPositions } from '../../../model/fold.js';
import { isNumber } from '../../../model/is-goal-number.js';

/** More words than anyone looks for, even with a paragraph from the clipboard. A link may have any number. */
const MOST_TERMS = 60;

/** What the reader is looking for, as words and numbers that must all be there, each once. */
export function searchTerms(query: string): string[] {
  const terms = fold(query)
    .split(/(?:[\s,;:„”“"«»‹›()]|\.\.)+\.?/)
    // A full stop ends a sentence, but it also ends a number.
    .map((term) => (isNumber(term) ? term : term.replace(/^\.|\.$/g, '')))
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
  return [...new Set(terms)].slice(0, MOST_TERMS);
}

/** A shortened word keeps at least this many letters, and this share: fewer would match too much. */
const LEAST_LETTERS = 4;
const LEAST_SHARE = 0.6;
const MOST_CUT = 3;

/**
 * The same terms with their words shortened, step by step. In many languages the endings change:
 * someone who types "praca" also means "rynek pracy".
 */
export function* beginnings(terms: readonly string[]): Generator<readonly string[]> {
  for (let cut = 1; cut <= MOST_CUT; cut += 1) {
    yield terms.map((term) => {
      const least = Math.max(LEAST_LETTERS, Math.ceil(term.length * LEAST_SHARE));
      return isNumber(term) ? term : term.slice(0, Math.max(term.length - cut, least));
    });
  }
}

/** What the forms of a word have in common, in a language that has such forms. */
export type Stem = (word: string) => string;

const WORDS = /\p{L}{3,}/gu;

/** Where a folded text has another form of a word: "rynku" for "rynek". */
function* findForms(folded: string, term: string, stem: Stem): Generator<[number, number]> {
  if (term.length < LEAST_LETTERS) return;
  const beginning = term.slice(0, 2);
  const wanted = stem(term);
  for (const { 0: word, index } of folded.matchAll(WORDS)) {
    if (!word.startsWith(beginning) || word.includes(term)) continue;
    if (stem(word) === wanted) yield [index, index + word.length];
  }
}

/**
 * Where a folded text has a term. A number matches from its beginning: "10" is not in "2.10", nor "1.a"
 * in "11.a", nor "i.1" in "ii.1".
 */
function* findTerm(folded: string, term: string, stem?: Stem): Generator<[number, number]> {
  const within = /^\d/.test(term) ? /[\d.]/ : isNumber(term) ? /[\p{L}\d.]/u : undefined;
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
    if (!within?.test(folded[at - 1] ?? '')) yield [at, at + term.length];
  }
  if (stem && !within) yield* findForms(folded, term, stem);
}

export const hasTerm = (folded: string, term: string, stem?: Stem): boolean =>
  findTerm(folded, term, stem).next().done === false;

/**
 * The start and end of each hit in a text.
 *
 * @param folded the same text, folded
 */
export function findHits(
  text: string,
  folded: string,
  terms: readonly string[],
  stem?: Stem,
): [number, number][] {
  const found = terms.flatMap((term) => [...findTerm(folded, term, stem)]);
  if (found.length === 0) return [];
  const positions = foldedPositions(text);
  return found.map(([start, end]) => [positions[start] ?? 0, positions[end] ?? 0]);
}
