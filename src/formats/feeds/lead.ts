import type { HtmlText } from './html-text.js';

/** The text under a headline is a summary, not the whole article that some feeds contain. */
const MAX_LENGTH = 500;
/** A line about where the text comes from is not longer. */
const MAX_ORIGIN = 700;

/**
 * What the plugins of WordPress write under each text: "The post … appeared first on …". How such a
 * line begins, and what is between the names of the post and of the site.
 */
const ORIGINS: readonly (readonly [string, string])[] = [
  ['The post', '(?:first appeared|appeared first) on'],
  [
    '(?:Artykuł|Wpis|Post)',
    '(?:pochodzi z serwisu|pojawił się (?:po ?raz )?pierwszy (?:raz )?(?:w|na))',
  ],
  ['(?:Запис|Допис)', "(?:спершу|вперше) (?:з[’'ʼ]явився|з[’'ʼ]явиться|опубліковано) (?:на|в|у)"],
  ['(?:Der Beitrag)', 'erschien zuerst auf'],
  ["(?:L[’']article)", 'est apparu en premier sur'],
  ['(?:La entrada)', '(?:se publicó primero en|aparece primero en|apareció primero en)'],
  ["(?:L[’']articolo)", 'proviene da'],
  ['(?:Příspěvek)', '(?:pochází z|se nejdříve objevil na)'],
  ['(?:Сообщение|Запись)', '(?:появились сначала на|впервые появилась)'],
];
const ORIGIN = new RegExp(
  ORIGINS.map(
    ([start, middle]) => String.raw`(?:^|\s)${start}\s[^]{1,300}?\s${middle}\s[^]{1,200}$`,
  ).join('|'),
  'u',
);

/** A text short enough for the line under a headline. */
export function shorten(text: string): string {
  // WordPress has shortened it already, and marks that with "[…]".
  const whole = withoutOrigin(text)
    .replace(/([.!?])\s?\[(?:…|\.\.\.)\]$/, '$1 …')
    .replace(/\s?\[(?:…|\.\.\.)\]$/, '…');
  if (whole.length <= MAX_LENGTH) return whole;
  const cut = whole.slice(0, startOfLetter(whole, MAX_LENGTH));
  return `${/^(.*\S)\s/s.exec(cut)?.[1] ?? cut}…`;
}

/** What a text has beside its words, and readers do not get. */
export interface NotShown {
  readonly links: readonly string[];
  readonly pictures: number;
}

/** Of a text that is shown whole: where it is cut, readers see that there is more, and go to the article. */
export function notShown(
  { links = [], pictures = 0 }: HtmlText,
  item: { readonly url?: unknown; readonly image?: unknown },
): NotShown | undefined {
  const url = typeof item.url === 'string' && item.url ? item.url : undefined;
  const others = links.filter((link) => !url || !link.startsWith(url));
  const more = Math.max(0, pictures - (item.image ? 1 : 0));
  return others.length + more > 0 ? { links: others, pictures: more } : undefined;
}

function withoutOrigin(text: string): string {
  const end = text.slice(-MAX_ORIGIN);
  const { index } = ORIGIN.exec(end) ?? {};
  return index === undefined ? text : text.slice(0, text.length - end.length + index).trimEnd();
}

/** Where the letter at this place begins: an emoji may be made of many characters. */
function startOfLetter(text: string, place: number): number {
  const around = text.slice(0, 2 * place);
  // Missing in older browsers.
  const { Segmenter } = Intl as { readonly Segmenter?: typeof Intl.Segmenter };
  if (Segmenter) return new Segmenter().segment(around).containing(place)?.index ?? place;
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;
}
