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
  /** How many of them there are. */
  readonly pictures?: number;
  /** Where its links lead. */
  readonly links?: readonly string[];
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
/** Where the address of a picture is, best first: `src` may be a place to load it into later. */
const SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'src', 'data-srcset', 'srcset'];
/** What is looked at in an element. */
export const READ_ATTRIBUTES = [...SOURCES, 'alt', 'width', 'height', 'class', 'href'];

/** How often a text may have been escaped too much. */
const MAX_ROUNDS = 3;
/** Not `&lt;` and `&gt;`: they may be meant literally. */
const ENTITY = /&(?!(?:lt|gt);)(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/gi;
const MARKUP =
  /<\/(?:p|div|span|a|b|strong|i|em|u|small|font|sup|sub|h[1-6]|li|ul|ol|center|blockquote)\s*>|<br\s*\/?>/i;

/** Reads HTML as plain text, without ever turning it into live elements. */
export const readHtml = (html: string): HtmlText => readEscaped(readOnce(html), 1);

/** Reads text that should be plain, but may be HTML. */
export const readText = (text: string): HtmlText => readEscaped({ text: oneLine(text) }, 0);

/** Some systems escape a text twice: citizens would read "Q&amp;A" and "<b>Uwaga!</b>". */
function readEscaped(read: HtmlText, rounds: number): HtmlText {
  const { text, image, pictures = 0, links = [] } = read;
  if (rounds > MAX_ROUNDS) return read;
  if (MARKUP.test(text)) {
    const inside = readOnce(text);
    const both = {
      text: inside.text,
      image: image ?? inside.image,
      pictures: pictures + inside.pictures,
      links: [...links, ...inside.links],
    };
    return readEscaped(both, rounds + 1);
  }
  const decoded = oneLine(text.replace(ENTITY, decodeEntities));
  return decoded === text ? read : readEscaped({ ...read, text: decoded }, rounds + 1);
}

function readOnce(html: string): HtmlText & Required<Pick<HtmlText, 'pictures' | 'links'>> {
  let text = '';
  let image: HtmlImage | undefined;
  let pictures = 0;
  const links: string[] = [];
  let depth = 0;
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > MAX_DEPTH) parser.pause();
      if (HIDDEN.test(name)) hidden += 1;
      if (BREAK.test(name)) text += ' ';
      if (hidden > 0) return;
      const found = name === 'img' ? imageOf(attributes) : undefined;
      if (found) pictures += 1;
      image ??= found;
      const { href } = attributes;
      if (name === 'a' && href && !href.startsWith('#')) links.push(href.trim());
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
  parser.end(pairedEscapes(html.slice(0, MAX_LENGTH)));
  return { text: oneLine(text), image, pictures, links };
}

/** Decodes entities, once. A bare `&copy=` in an address is not one. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let decoded = '';
  const parser = new Parser({ ontext: (part) => (decoded += part) });
  parser.end(
    pairedEscapes(text)
      .replace(/&(?!#?\w{1,40};)/g, '&amp;')
      .replaceAll('<', '&lt;'),
  );
  return decoded;
}

/** Some systems escape each half of an emoji: `&#55357;&#56832;`. */
const pairedEscapes = (text: string): string =>
  text.replace(/&#(5[5-6]\d{3});&#(5[6-7]\d{3});/g, (_, high: string, low: string) =>
    String.fromCharCode(Number(high), Number(low)),
  );

function imageOf(attributes: Readonly<Record<string, string>>): HtmlImage | undefined {
  const { alt, width, height, class: names = '' } = attributes;
  if (/^[01]$/.test(width ?? '') || /^[01]$/.test(height ?? '') || ORNAMENT.test(names)) {
    return undefined;
  }
  for (const name of SOURCES) {
    const written = attributes[name]?.trim() ?? '';
    // A set of pictures in several sizes: "small.jpg 300w, large.jpg 900w".
    const src = name.endsWith('srcset') ? (/^[^\s,]+/.exec(written)?.[0] ?? '') : written;
    if (src && !/^data:/i.test(src)) return { src, alt };
  }
  return undefined;
}
