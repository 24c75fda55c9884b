/** A copy of our script that the page has run. */
export interface RegisteredScript {
  /** As in package.json. */
  readonly version: string;
  /** Where it came from: `import.meta.url` of the entry file. */
  readonly address: string;
}

/** The place where the copies find each other. It is the same in every version, for ever. */
const KEY = Symbol.for('city-elements');

type Page = typeof globalThis & { [KEY]?: RegisteredScript[] };

const scripts = (): RegisteredScript[] => ((globalThis as Page)[KEY] ??= []);

/** The copies of our script on this page, in the order in which they ran. The first is in force. */
export const registeredScripts: () => readonly RegisteredScript[] = scripts;

/** @returns whether this copy is in force: no other was here before */
export const register = (script: RegisteredScript): boolean => scripts().push(script) === 1;
