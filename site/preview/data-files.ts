import type { DocumentKind } from '../../src/model/check/untranslated.js';
import { chooseLanguage } from '../../src/model/language-tag.js';
import { demoData } from '../../demo/data-folder.js';

/** A document whose texts are shown by elements. */
export interface DataFile {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly document: unknown;
}

const FEED_LANGUAGES = ['pl', 'en'];

const loaded = new Map<string, Promise<DataFile>>();

/** What the states on the page show: of a feed the file that readers of this language get. */
export function demoFiles(language: string): Promise<DataFile[]> {
  const feed = chooseLanguage(FEED_LANGUAGES, language) ?? '';
  const names = ['torun-strategy.json', 'example-strategy.json'];
  const feeds = [`news.${feed}.json`, `example-news.${feed}.json`];
  return Promise.all(
    [...names, ...feeds].map((name) => {
      const file = loaded.get(name) ?? load(name);
      loaded.set(name, file);
      return file;
    }),
  );
}

async function load(name: string): Promise<DataFile> {
  const document: unknown = await (await fetch(demoData + name)).json();
  return { name, kind: kindOf(document) ?? 'strategy', document };
}

/** What is in a file that somebody has opened, or why that is of no use. */
export function readDataFile(
  name: string,
  text: string,
): DataFile | { readonly problem: 'notJson' | 'noData'; readonly detail: string } {
  try {
    const document: unknown = JSON.parse(text);
    const kind = kindOf(document);
    return kind ? { name, kind, document } : { problem: 'noData', detail: '' };
  } catch (error) {
    return { problem: 'notJson', detail: (error as Error).message };
  }
}

/** A plan has goals, a feed has items. */
function kindOf(document: unknown): DocumentKind | undefined {
  if (typeof document !== 'object' || document === null) return undefined;
  if ('goals' in document) return 'strategy';
  return 'items' in document ? 'news' : undefined;
}
