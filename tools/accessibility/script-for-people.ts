import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Language = 'en' | 'pl';

/** A text in both languages. */
type Both = Readonly<Record<Language, string>>;

interface Reader {
  readonly name: string;
  readonly note?: Both;
}
interface Action {
  readonly what: Both;
  /** By reader; one text where both languages have the same. */
  readonly commands: Readonly<Record<string, Both | string>>;
}
export interface Task {
  readonly title: Both;
  readonly page: { readonly states: readonly string[]; readonly hash?: string };
  readonly todo: Both;
  readonly actions: readonly string[];
  readonly assertions: readonly ({ readonly must: Both } | { readonly should: Both })[];
}
export interface Script {
  readonly readers: Readonly<Record<string, Reader>>;
  readonly actions: Readonly<Record<string, Action>>;
  readonly tasks: readonly Task[];
}

/** What a person found with the script. */
export interface Result {
  readonly reader: string;
  readonly with: string;
  readonly language: string;
  readonly date: string;
  readonly by: string;
  readonly failed?: readonly string[];
  readonly heard?: string;
}

const readYaml = (path: string): unknown =>
  parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

export const readScript = (): Script =>
  readYaml('tools/accessibility/script-for-people.yaml') as Script;

export const readResults = (): readonly Result[] =>
  readYaml('docs/accessibility/results-of-people.yaml') as readonly Result[];

/** Where the page of a task is, when `npm start` runs. */
export function pageOf({ page: { states, hash } }: Task, language: Language): string {
  const query = new URLSearchParams({ lang: language });
  states.forEach((state) => query.append('state', state));
  return `http://127.0.0.1:5173/demo/?${query.toString()}${hash ? `#${hash}` : ''}`;
}

/** The heading of a task, and the part of an address that leads to it. */
export const headingOf = (task: Task, index: number, language: Language): string =>
  `${language === 'pl' ? 'Zadanie' : 'Task'} ${index + 1}: ${task.title[language]}`;

export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
