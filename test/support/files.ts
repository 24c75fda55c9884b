import { parseSource } from '../../src/formats/parse-source.js';
import type { Source } from '../../src/formats/reader.js';
import type { Issue, Parsed } from '../../src/model/issue.js';
import { parseNews, type News, type NewsItem } from '../../src/model/news.js';
import { parseStrategy, type Strategy } from '../../src/model/strategy.js';

export type Content = string | readonly number[];

/** A file as it comes from a server, which says this of it. */
export const file = (
  content: Content,
  type = '',
  headers: Record<string, string> = {},
): Source => ({
  body: new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]),
  headers: new Headers({ ...(type && { 'Content-Type': type }), ...headers }),
  url: 'https://city.example/data/file',
});

export const readNews = (content: Content, type?: string): Promise<Parsed<News>> =>
  parseSource(file(content, type), parseNews);

export const readPlan = (content: Content, type?: string): Promise<Parsed<Strategy>> =>
  parseSource(file(content, type), parseStrategy);

/** The only item of a feed. */
export async function onlyItem(content: Content, type?: string): Promise<NewsItem> {
  const { value, issues } = await readNews(content, type);
  const [item, ...others] = value?.items ?? [];
  if (!item || others.length > 0) {
    throw new Error(`${others.length + Number(Boolean(item))} items: ${JSON.stringify(issues)}`);
  }
  return item;
}

/** The document that the reader of a format hands on to be checked. */
export async function rawDocument(source: Source): Promise<unknown> {
  let document: unknown;
  await parseSource(source, (input, options): Parsed<unknown> => {
    document = input;
    const news = parseNews(input, options);
    return news.value ? news : parseStrategy(input, options);
  });
  return document;
}

/** "code path" of each issue. */
export const brief = (issues: readonly Issue[]): string[] =>
  issues.map(({ code, path }) => `${code} ${path}`.trim());

/** Words in the bytes of a one-byte encoding; Node and browsers only decode these. */
export function encode(text: string, encoding: string): number[] {
  const decoder = new TextDecoder(encoding);
  const letters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  return Array.from(text, (letter) => letters.indexOf(letter));
}
