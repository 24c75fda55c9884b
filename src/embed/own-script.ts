/**
 * The tag that brought our file to the page, which may carry its settings. A module has no
 * `document.currentScript`. `undefined` where a bundler or a script of the page has loaded it.
 *
 * @param url `import.meta.url` of the entry file
 */
export const ownScript = (url: string): HTMLScriptElement | undefined =>
  [...document.scripts].find(({ src }) => src === url);
