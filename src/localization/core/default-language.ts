/** The language of a page that names none, and the one whose texts are here from the start. */
export const DEFAULT_LANGUAGE = 'pl';
