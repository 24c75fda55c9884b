import { unsafeCSS, type CSSResult } from 'lit';

/** Styles as they stand, without values in between: Lit's own tag weighs more for what we do not use. */
export const css = ([text = '']: TemplateStringsArray): CSSResult => unsafeCSS(text);
