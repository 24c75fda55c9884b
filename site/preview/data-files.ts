import type { Finding } from '../../src/cli/check/findings.js';
import { chooseLanguage } from '../../src/model/language-tag.js';
import { demoData } from '../../demo/data-folder.js';
import { checkFile, type ReadFile, type Shown } from '../check/checked-file.js';
import type { PageLanguage } from './words.js';

/** A document whose texts are shown by elements. */
export interface DataFile {
  readonly name: string;
  /** Missing if it cannot be shown. */
  readonly shown: Shown | undefined;
  /** What is wrong in it. */
  readonly findings: readonly Finding[];
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
  const value: unknown = await (await fetch(demoData + name)).json();
  return {
    name,
    shown: { kind: name.includes('news') ? 'news' : 'strategy', value },
    findings: [],
  };
}

/** What is in a file of this computer, and what is wrong in it. A page may hold several plans. */
export async function openedFiles(file: ReadFile, language: PageLanguage): Promise<DataFile[]> {
  const checked = await checkFile(file, language);
  return checked.map(({ heading, findings, shown }) => ({
    name: heading,
    shown,
    // What is not translated is listed for the language of the elements.
    findings: findings.filter(({ code }) => code !== 'untranslated'),
  }));
}
