/** From package.json, put in by the build (vite.config.ts). */
declare const CITY_ELEMENTS_VERSION: string | undefined;

/** The version of this copy; `unbuilt` where the modules run as they are, for instance in tests. */
export const VERSION =
  typeof CITY_ELEMENTS_VERSION === 'undefined' ? 'unbuilt' : CITY_ELEMENTS_VERSION;

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

/** The copies of our script that the page has run, in that order. The first is in force. */
export const registeredScripts = (): readonly RegisteredScript[] => (globalThis as Page)[KEY] ?? [];

/**
 * Enters a copy of our script into the page's list of them.
 *
 * @returns the copy that ran first, and so is in force: this one, if no other was here before
 */
export function register(script: RegisteredScript): RegisteredScript {
  const scripts = ((globalThis as Page)[KEY] ??= []);
  scripts.push(script);
  return scripts[0] ?? script;
}
