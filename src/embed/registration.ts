/** A copy of our script that the page has run. */
export interface RegisteredScript {
  /** As in package.json. */
  readonly version: string;
  /** Where it came from: `import.meta.url` of the entry file. */
  readonly address: string;
}

/** The place where the copies find each other. It is the same in every version, for ever. */
const KEY = Symbol.for('city-elements');

const page = globalThis as { [KEY]?: RegisteredScript[] };

/** The copies of our script on this page, in the order in which they ran. The first is in force. */
export const registeredScripts = (): readonly RegisteredScript[] => page[KEY] ?? [];

/** @returns the copy that is in force: this one, unless another has been here before */
export function register(script: RegisteredScript): RegisteredScript {
  const scripts = (page[KEY] ??= []);
  scripts.push(script);
  return scripts[0] ?? script;
}
