import { readInlineJson } from '../../sources/load-document.js';
import { showsData } from '../../elements/tags.js';
import { readHtmlPlan } from '../../formats/html-plan.js';
import { nearestLanguage } from '../../localization/dom/language.js';
import type { Parsed } from '../../model/issue.js';
import type { DocumentKind } from '../../model/check/untranslated.js';
import { webAddress } from '../../model/web-address.js';
import { isDataElement, type Page } from '../page.js';
import { curlyQuoted } from '../rules/attributes.js';

/** A document that elements on the page show, or try to show. */
export interface PageSource {
  readonly kind: DocumentKind;
  /** Loaded from an address, JSON or HTML in the tag, or given by a script. */
  readonly form: 'file' | 'inline' | 'list' | 'script';
  /** As the author wrote it, with the language filled in; empty if there is no address. */
  readonly written: string;
  /** Absolute; missing if the address cannot be loaded at all. */
  readonly url?: string | undefined;
  readonly elements: HTMLElement[];
  /** The languages it has to serve: the one filled into its address, else those of the elements. */
  readonly languages: string[];
  /** The content of the tag itself. */
  readonly content?: Parsed<unknown> | Promise<Parsed<unknown>> | undefined;
}

/** Each source once, no matter how many elements show it. */
export function sourcesOn({ ours }: Page): PageSource[] {
  const sources = new Map<unknown, PageSource>();
  for (const element of ours) {
    if (!showsData(element.localName)) continue;
    for (const { key, source } of sourcesOf(element)) {
      const known = sources.get(key);
      if (known) {
        known.elements.push(element);
        known.languages.push(...source.languages);
      } else {
        sources.set(key, source);
      }
    }
  }
  return [...sources.values()];
}

interface Keyed {
  /** The same for the same source. */
  readonly key: unknown;
  readonly source: PageSource;
}

function sourcesOf(element: HTMLElement): Keyed[] {
  const kind = element.localName === 'news-list' ? 'news' : 'strategy';
  const languages = [nearestLanguage(element)];
  const own: Omit<PageSource, 'form'> = { kind, written: '', elements: [element], languages };
  const { src, data } = isDataElement(element) ? element : {};
  if (data !== undefined && data !== null) {
    const content = { value: data, issues: [] };
    return [{ key: data, source: { ...own, form: 'script', content } }];
  }
  const written = (src ?? element.getAttribute('src'))?.trim();
  if (written) {
    // With such quotes it is not an address, and a rule reports it.
    if (curlyQuoted(element)) return [];
    return addresses(written, element).map(({ address, language }) => {
      const url = webAddress(address, element.baseURI);
      const source: PageSource = {
        ...own,
        form: 'file',
        written: address,
        url,
        languages: language ? [language] : languages,
      };
      return { key: `${kind} ${url ?? address}`, source };
    });
  }
  const inline = readInlineJson(element);
  if (inline) return [{ key: element, source: { ...own, form: 'inline', content: inline } }];
  const list = kind === 'news' ? undefined : readHtmlPlan(element, nearestLanguage(element));
  return list ? [{ key: element, source: { ...own, form: 'list', content: list } }] : [];
}

interface Address {
  readonly address: string;
  readonly language?: string;
}

/** One address per language, if the tag lists languages. */
function addresses(src: string, element: HTMLElement): Address[] {
  if (!src.includes('{lang}')) return [{ address: src }];
  const languages = element.getAttribute('languages')?.split(/\s+/).filter(Boolean) ?? [];
  return languages.map((language) => ({ address: src.replaceAll('{lang}', language), language }));
}
