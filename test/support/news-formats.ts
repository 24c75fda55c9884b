import type { FormatName } from '../../src/formats/formats.js';

/** The formats that can hold news: a new one is written here, and every test of formats has it. */
export type NewsFormat = Exclude<FormatName, 'CSV' | 'JSON' | '.txt'>;

/** One piece of news, in plain words. */
export interface PlainNews {
  readonly id?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly url?: string;
  readonly image?: string;
  readonly alt?: string;
  readonly date?: string;
  readonly tags?: readonly string[];
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const element = (name: string, text: string | undefined, attributes = ''): string =>
  text === undefined ? '' : `<${name}${attributes}>${escape(text)}</${name}>`;

const list = <T>(values: readonly T[] | undefined, write: (value: T) => string): string =>
  (values ?? []).map(write).join('');

/** Writes the same news in each format that we read, as a system that makes no mistake would. */
export const newsFormats: Readonly<Record<NewsFormat, (news: readonly PlainNews[]) => string>> = {
  'JSON Feed': (news) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: news.map(({ date, alt, ...item }, index) => ({
        id: `n-${index}`,
        ...item,
        date_published: date,
        _city: { image_alt: alt },
      })),
    }),

  RSS: (news) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Miasto</title>${news
      .map(
        (item, index) =>
          `<item>${element('title', item.title)}${element('guid', item.id ?? `n-${index}`, ' isPermaLink="false"')}${element('link', item.url)}${element('description', item.summary && escape(item.summary))}${element('pubDate', item.date)}${list(item.tags, (tag) => element('category', tag))}${
            item.image === undefined
              ? ''
              : `<media:content medium="image" url="${escape(item.image)}">${element('media:description', item.alt && escape(item.alt))}</media:content>`
          }</item>`,
      )
      .join('')}</channel></rss>`,

  Atom: (news) =>
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Miasto</title>${news
      .map(
        (item, index) =>
          `<entry>${element('id', item.id ?? `n-${index}`)}${element('title', item.title)}${item.url === undefined ? '' : `<link href="${escape(item.url)}"/>`}${element('summary', item.summary && escape(item.summary), ' type="html"')}${element('published', item.date)}${list(item.tags, (tag) => `<category term="${escape(tag)}"/>`)}${item.image === undefined ? '' : `<link rel="enclosure" type="image/png" href="${escape(item.image)}"/>`}</entry>`,
      )
      .join('')}</feed>`,

  WordPress: (news) =>
    JSON.stringify(
      news.map((item, index) => ({
        id: item.id ?? index,
        link: item.url,
        date: item.date,
        title: { rendered: escape(item.title ?? '') },
        excerpt: { rendered: `<p>${escape(item.summary ?? '')}</p>` },
        _embedded: {
          ...(item.image !== undefined && {
            'wp:featuredmedia': [{ source_url: item.image, alt_text: item.alt ?? '' }],
          }),
          'wp:term': [(item.tags ?? []).map((tag) => ({ name: escape(tag) }))],
        },
      })),
    ),
};
