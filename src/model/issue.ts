/** What can be wrong with a source of data, from the request to a single field. */
export type IssueCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'bad-url'
  | 'html'
  | 'not-json'
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'unsafe-url'
  | 'duplicate-id'
  | 'too-deep'
  | 'too-many';

/**
 * One thing that is wrong, as a code and its parameters rather than a sentence,
 * so that each reader gets it in their own language.
 */
export interface Issue {
  readonly code: IssueCode;
  /** Where in the document: `goals[0].goals[3].title.en`; empty for the whole of it. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a parser makes of a document: its good part, and what was left out and why. */
export interface Parsed<T> {
  /** Missing when nothing in the document could be used. */
  readonly value?: T;
  readonly issues: readonly Issue[];
}

export interface ParseOptions {
  /** What relative addresses are resolved against: the address of the document. */
  readonly base?: string | undefined;
}

export type Report = (issue: Issue) => void;

export type PathKey = string | number;

/** A step into a document. Linked, not copied, so that depth costs nothing until something is wrong. */
export interface Place {
  readonly parent?: Place;
  readonly key: PathKey;
}

/** The place and the keys that lead on from it: `goals[0].goals[3].title`. */
export function formatPath(place: Place | undefined, keys: readonly PathKey[] = []): string {
  const all = [...keys].reverse();
  for (let step = place; step; step = step.parent) all.push(step.key);
  return all
    .reverse()
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}
