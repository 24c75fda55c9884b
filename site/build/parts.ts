import { block, Markup, markup } from '../../src/cli/fallback/markup.js';
import { fallbackHtml } from '../../src/cli/fallback/fallback-html.js';
import { addressesFor, controlsWithout } from '../../src/cli/fallback/page.js';
import { attributesOf, showsData } from '../../src/elements/tags.js';
import { everybodyTexts } from '../../src/localization/core/generated/everybody.js';
import { preloadLinks, type PreloadLink } from '../../src/preload/links.js';
import { needsOf } from '../../src/preload/needs.js';
import type { Data } from './data.js';
import { exampleFor } from './example.js';
import { factsOf, type Way } from './hosts.js';
import { folderOf, type Settings } from './settings.js';

/** What the snippets of all hosts are made of. */
export interface Parts {
  readonly settings: Settings;
  /** Of the folder, with a slash at its end. */
  readonly folder: string;
  /** As the page writes it; empty for a tag without data. */
  readonly src: string;
  /** The attributes of the tag in its order, `src` first. */
  readonly attributes: readonly (readonly [string, string])[];
  readonly links: readonly PreloadLink[];
  /** The HTML for the inside of the tag. */
  readonly content: Markup;
  /** Whether that is the whole document. */
  readonly isFallback: boolean;
}

/** @param version of the files in the folder */
export async function partsOf(settings: Settings, data: Data, version: string): Promise<Parts> {
  const { tag, language, host } = settings;
  const folder = folderOf(settings);
  const { way } = factsOf(host);
  const example = exampleFor(settings);
  const src = example ? settings.src.trim() || `${folder}templates/${example}` : '';
  const attributes = attributesIn(settings, src);
  const fallback = canHoldFallback(way) && settings.fallback && fallbackOf(settings, data, src);
  const html = fallback ? await fallback : undefined;
  const get = (name: string) => attributes.find(([one]) => one === name)?.[1];
  const needs = needsOf({
    tag,
    get,
    language,
    isPlaceholder: way === 'placeholder' || way === 'link',
  });
  const script = { address: `${folder}city-elements.min.js`, version };
  return {
    settings,
    folder,
    src,
    attributes,
    links: settings.preload ? preloadLinks([needs], script) : [],
    content: html ?? (showsData(tag) ? markup`<p>${words(settings)}</p>` : markup``),
    isFallback: html !== undefined,
  };
}

/** Editors that clean up what they save would tear it apart. */
export const canHoldFallback = (way: Way): boolean => way === 'tag';

function attributesIn({ tag, attributes }: Settings, src: string): [string, string][] {
  const written = Object.entries(attributesOf(tag)).flatMap(
    ([name, { type, default: initial }]): [string, string][] => {
      const value = attributes[name]?.trim();
      if (name === 'src' || value === undefined || value === initial) return [];
      if (!value && type !== 'boolean') return [];
      return [[name, value]];
    },
  );
  return src ? [['src', src], ...written] : written;
}

async function fallbackOf(
  { attributes, language }: Settings,
  data: Data,
  src: string,
): Promise<Markup | undefined> {
  const addresses = addressesFor(src);
  if (data.kind !== 'document' || !addresses) return undefined;
  const number = (name: string, initial: number) => {
    const value = attributes[name];
    return value && /^\d+$/.test(value) ? Number(value) : initial;
  };
  const request = {
    openDepth: number('open-depth', 0),
    headingLevel: number('heading-level', 2),
    limit: number('limit', 5),
    controls:
      'controls' in attributes ? controlsWithout(attributes['controlslist'] ?? '') : undefined,
    timeZone: attributes['time-zone'],
    inline: false,
  };
  const texts = await everybodyTexts.load(language);
  return fallbackHtml(data.document, request, texts, addresses).html;
}

const inside: Readonly<Record<string, Readonly<Record<'goals' | 'news', string>>>> = {
  pl: { goals: 'Nasze cele strategiczne', news: 'Aktualności' },
  en: { goals: 'Our strategic goals', news: 'Our news' },
  uk: { goals: 'Наші стратегічні цілі', news: 'Новини' },
};

/** What people read until the data are there, where there is no more to show. */
export const words = ({ tag, language }: Settings): string =>
  (inside[language] ?? inside['en'])?.[tag === 'news-list' ? 'news' : 'goals'] ?? '';

/** The tag with what is inside it. */
export function tagHtml({ settings: { tag }, attributes, content }: Parts): string {
  const name = new Markup(tag);
  const open = markup`<${name}${written(attributes, '')}>`;
  return content.html ? block(open, content, tag).html : `${open.html}</${tag}>`;
}

/** The same as a `<div>`, for those who keep no other tag. Some write every attribute with a value. */
export function placeholderHtml({ settings: { tag }, attributes, content }: Parts): string {
  const open = markup`<div data-city="${tag}"${written(attributes, 'data-city-')}>`;
  return content.html ? block(open, content, 'div').html : `${open.html}</div>`;
}

const written = (attributes: Parts['attributes'], prefix: string): Markup[] =>
  attributes.map(([name, value]) => {
    const whole = new Markup(prefix + name);
    return value ? markup` ${whole}="${value}"` : markup` ${whole}`;
  });
