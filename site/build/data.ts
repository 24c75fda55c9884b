/// <reference types="vite/client" />
import newsEn from '../../integrations/download/templates/news.en.json?raw';
import newsPl from '../../integrations/download/templates/news.pl.json?raw';
import planPl from '../../integrations/download/templates/strategia.csv?raw';
import planEn from '../../integrations/download/templates/strategy.csv?raw';
import { readSource } from '../../src/formats/other-formats.js';
import { languageAddress } from '../../src/model/language-address.js';
import { isRaw } from '../../src/model/raw.js';
import { MAX_BYTES } from '../../src/sources/load.js';
import { exampleFor, type ExampleName } from './example.js';
import type { Settings } from './settings.js';

/** What a tag shows, or why the page does not know it. */
export type Data =
  | { readonly kind: 'document'; readonly document: unknown; readonly from: 'example' | 'source' }
  /** An address that only the page of the city can open. */
  | { readonly kind: 'relative' }
  /** The server did not answer, or does not allow other sites to read it. */
  | { readonly kind: 'refused'; readonly host: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'unread' }
  | { readonly kind: 'other-tag' };

/** The goals are a sheet in the sources; the download has the same as JSON. */
const texts: Readonly<Record<ExampleName, string>> = {
  'strategia.json': planPl,
  'strategy.json': planEn,
  'news.pl.json': newsPl,
  'news.en.json': newsEn,
};

/** Reads what the tag will show: the file that was chosen, what its address leads to, or the example. */
export async function readData(settings: Settings, file: Blob | undefined): Promise<Data> {
  const { src, attributes, language } = settings;
  if (file) return documentIn(file, settings, 'source');
  if (!src.trim()) {
    const example = exampleFor(settings);
    return documentIn(new Blob([example ? texts[example] : '']), settings, 'example');
  }
  const address = languageAddress(src.trim(), attributes['languages'], language) ?? '';
  if (!/^https?:\/\//i.test(address)) return { kind: 'relative' };
  try {
    const response = await fetch(address);
    if (!response.ok) return { kind: 'status', status: response.status };
    const { headers, url } = response;
    return await documentIn(await response.blob(), settings, 'source', { headers, url });
  } catch {
    return { kind: 'refused', host: new URL(address).host };
  }
}

async function documentIn(
  body: Blob,
  { tag }: Settings,
  from: 'example' | 'source',
  { headers = new Headers(), url = '' } = {},
): Promise<Data> {
  if (body.size > MAX_BYTES) return { kind: 'unread' };
  const { value } = await readSource({ body, headers, url });
  if (!isRaw(value)) return { kind: 'unread' };
  const isNews = 'items' in value;
  if (!isNews && !('goals' in value)) return { kind: 'unread' };
  if (isNews !== (tag === 'news-list')) return { kind: 'other-tag' };
  return { kind: 'document', document: value, from };
}
