/** From package.json, put in by the build (vite.config.ts). */
declare const CITY_ELEMENTS_VERSION: string | undefined;

/** The version of this copy; `unbuilt` where the modules run as they are, for instance in tests. */
export const VERSION =
  typeof CITY_ELEMENTS_VERSION === 'undefined' ? 'unbuilt' : CITY_ELEMENTS_VERSION;
