/** What can be wrong with a source of data, from the request to a single field. */
export type IssueCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'bad-url'
  | 'lost-part'
  | 'internal'
  | 'html'
  | 'not-json'
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'unsafe-url'
  | 'duplicate-id'
  | 'left-out-date'
  | 'too-deep'
  | 'too-many'
  | FileCode
  | FormatCode
  | PageCode
  | 'repeated-page'
  | MessageCode
  | ContentCode;

/** What a file is instead of one of ours, or what it has in a form that we do not show as it is. */
export type FileCode =
  'other-file' | 'bare-list' | 'wrapped' | 'markup' | 'markup-link' | 'no-protocol';

/** What can be wrong in a file of a particular format, or with the choice of the file. */
export type FormatCode =
  | 'strategy-not-news'
  | 'news-not-strategy'
  | 'letters'
  | 'old-encoding'
  | 'not-feed'
  | 'xml-entities'
  | 'cut-off'
  | 'stray-text'
  | 'link-in-text'
  | 'no-title-column'
  | 'levels-guessed'
  | 'column-twice'
  | 'stray-quote'
  | 'number-is-date'
  | 'number-cut'
  | 'other-sheets'
  | 'no-numbered-lines'
  | 'line-left-out'
  | 'unknown-parent'
  | 'parent-circle';

/** What of a plan in the HTML of a tag is not shown. */
export type PageCode = 'words-left-out' | 'link-left-out' | 'picture-left-out';

/** What people do to JSON; all but the last stop it from being read. In the params of `not-json`. */
export type FaultKind =
  | 'empty'
  | 'not-json'
  | 'cut-off'
  | 'trailing-comma'
  | 'missing-comma'
  | 'extra-comma'
  | 'quotes'
  | 'no-quotes'
  | 'comment'
  | 'inner-quote'
  | 'line-break'
  | 'unclosed'
  | 'control'
  | 'space'
  | 'number'
  | 'escape'
  | 'colon'
  | 'no-value'
  | 'bracket'
  | 'after-end'
  | 'unexpected'
  | 'encoding';

/** What can be wrong with a message that a page sets itself; then ours is shown. */
type MessageCode = 'unknown-message' | 'message-unreadable' | 'message-arguments';

/** What can be shown as it is but should be fixed. Found by the rules in check/. */
export type ContentCode =
  | 'missing-alt'
  | 'alt-file-name'
  | 'alt-says-image'
  | 'alt-repeats-title'
  | 'duplicate-number'
  | 'number-of-another'
  | 'language-tag'
  | 'unknown-language'
  | 'empty-text'
  | 'plural'
  | 'plural-forms'
  | 'unknown-area'
  | 'date';

/**
 * Something that is wrong, as a code and its parameters rather than a sentence,
 * so that each reader gets it in their own language.
 */
export interface Issue {
  readonly code: IssueCode;
  /** Where in the document: `goals[0].goals[3].title.en`; empty for the whole document. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** If this is the last one of its code that is listed: how many more there are. */
  readonly more?: number;
}

/** How many of one code are listed: a file with a thousand mistakes of one kind has one cause. */
const MOST_OF_A_KIND = 20;

/** The result of parsing a document: its good part, and what was left out and why. */
export interface Parsed<T> {
  /** Missing if nothing in the document could be used. */
  readonly value?: T;
  readonly issues: readonly Issue[];
}

export interface ParseOptions {
  /** What relative addresses are resolved against: the address of the document. */
  readonly base?: string | undefined;
}

/** A step into a document. Linked rather than copied: depth costs nothing until something is wrong. */
export interface Place {
  readonly parent?: Place;
  readonly key: string | number;
}

/** The place of a field or entry, inside that of its object or list. */
export const below = (parent: Place | undefined, key: string | number): Place =>
  parent ? { parent, key } : { key };

/** `goals[0].goals[3].title` */
export function formatPath(place: Place | undefined): string {
  let path = '';
  for (let step = place; step; step = step.parent) {
    path = (typeof step.key === 'number' ? `[${step.key}]` : `.${step.key}`) + path;
  }
  return path.replace(/^\./, '');
}

export type Report = (code: IssueCode, place: Place | undefined, params?: Issue['params']) => void;

/** A list of issues, and what adds to it: of each code the first are listed, and the others counted. */
export function collectIssues(): { issues: Issue[]; report: Report } {
  const issues: Issue[] = [];
  const listed: Partial<Record<IssueCode, { -readonly [Key in keyof Issue]: Issue[Key] }[]>> = {};
  const report: Report = (code, place, params = {}) => {
    const same = (listed[code] ??= []);
    const last = same[MOST_OF_A_KIND - 1];
    if (last) {
      last.more = (last.more ?? 0) + 1;
      return;
    }
    const issue = { code, path: formatPath(place), params };
    same.push(issue);
    issues.push(issue);
  };
  return { issues, report };
}

/** How many issues there are, with those that are only counted. */
export const countIssues = (issues: readonly Issue[]): number =>
  issues.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
