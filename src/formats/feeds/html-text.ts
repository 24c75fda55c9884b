import { Parser } from 'htmlparser2';
import { oneLine } from '../../model/text.js';

export interface HtmlImage {
  readonly src: string;
  readonly alt?: string | undefined;
}

export interface HtmlText {
  /** All its text, on one line. */
  readonly text: string;
  /** The first picture that is not just decorative. */
  readonly image?: HtmlImage | undefined;
}

/** No more than this is read: a news item shows only a few lines. */
export const MAX_LENGTH = 20_000;
/** What nests deeper was made to keep a parser busy. */
const MAX_DEPTH = 200;
const HIDDEN = /^(script|style|template|noscript|iframe|object|form|title)$/;
const BREAK =
  /^(br|hr|p|div|h[1-6]|li|ul|ol|dd|dt|tr|td|th|table|blockquote|pre|section|article|figure|figcaption|img)$/;
/** Smileys, and tracking pixels. */
const ORNAMENT = /\b(emoji|wp-smiley)\b/;

/** Reads HTML as plain text, without ever turning it into live elements. */
export function readHtml(html: string): HtmlText {
  let text = '';
  let image: HtmlImage | undefined;
  let depth = 0;
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MAX_DEPTH) parser.pause();
      if (HIDDEN.test(name)) hidden += 1;
      if (BREAK.test(name)) text += ' ';
      if (name === 'img' && hidden === 0) image ??= imageOf(attributes);
    },
    ontext(part) {
      if (hidden === 0) text += part;
    },
    onclosetag(name) {
      depth -= 1;
      if (HIDDEN.test(name)) hidden -= 1;
      if (BREAK.test(name)) text += ' ';
    },
  });
  parser.end(html.slice(0, MAX_LENGTH));
  return { text: oneLine(text), image };
}

/** Decodes entities, once. A bare `&copy=` in an address is not one. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  const parser = new Parser({ ontext: (part) => (decoded += part) });
  parser.end(text.replace(/&(?!#?\w{1,40};)/g, '&amp;').replaceAll('<', '&lt;'));
  return decoded;
}

function imageOf(attributes: Readonly<Record<string, string>>): HtmlImage | undefined {
  const { src = '', alt, width, height, class: names = '' } = attributes;
  const isOrnament = width === '1' || height === '1' || ORNAMENT.test(names);
  // Pages that load pictures lazily have a `data:` address here.
  return !src || isOrnament || /^\s*data:/i.test(src) ? undefined : { src, alt };
}
