/** From package.json, inserted by the build (vite.config.ts). */
declare const CITY_ELEMENTS_VERSION: string | undefined;

/** The version of this copy; `unbuilt` if the modules run as they are, in tests for instance. */
export const VERSION =
  typeof CITY_ELEMENTS_VERSION === 'undefined' ? 'unbuilt' : CITY_ELEMENTS_VERSION;

/** A copy of our script that the page has run. */
export interface RegisteredScript {
  /** As in package.json. */
  readonly version: string;
  /** Where it came from: `import.meta.url` of the entry file. */
  readonly address: string;
}

/** Where the copies find each other: the same in every version, for good. */
const KEY = Symbol.for('city-elements');

type Page = typeof globalThis & { [KEY]?: RegisteredScript[] };

/** The copies of our script that the page has run, in that order. The first is in force. */
export const registeredScripts = (): readonly RegisteredScript[] => (globalThis as Page)[KEY] ?? [];

/**
 * Registers a copy of our script with the page.
 *
 * @returns the copy that ran first and is in force: this one, if there was no other before
 */
export function register(script: RegisteredScript): RegisteredScript {
  const scripts = ((globalThis as Page)[KEY] ??= []);
  scripts.push(script);
  return scripts[0] ?? script;
}
