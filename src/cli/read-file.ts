import type { DocumentKind } from '../model/check/untranslated.js';
import { isRaw } from '../model/raw.js';
import { decode } from '../formats/decode.js';
import { readHtmlPlan } from '../formats/html-plan.js';
import { jsonFaults } from '../formats/json/faults.js';
import { readSource } from '../formats/other-formats.js';
import { recognizeFile } from '../formats/other-files.js';
import type { Read } from '../formats/reader.js';
import { withoutStrayText } from '../formats/stray-text.js';
import { elementsNamed, parsePage, type PageNode } from './html.js';

/** What is in a file: a plan or news, or why there is none. */
export interface FileDocument {
  readonly read: Read;
  /** Missing if it is neither. */
  readonly kind: DocumentKind | undefined;
  /** The text that the places of JSON are in; missing for all others. */
  readonly json?: string | undefined;
}

/** All that is read of a file. A page may have several plans. */
export interface FileContent {
  readonly documents: readonly FileDocument[];
  /** As it was decoded; missing for a workbook. */
  readonly text?: string | undefined;
  readonly encoding?: string | undefined;
}

/** Reads a file by its content, whatever it is called. */
export async function readFile(body: Blob): Promise<FileContent> {
  const bytes = new Uint8Array(await body.arrayBuffer());
  const decoded = recognizeFile(bytes) ? undefined : decode(bytes, '');
  if (decoded && isHtml(decoded.text)) {
    return { documents: plansOfPage(parsePage(decoded.text)), ...decoded };
  }
  const read = await readSource({ body, headers: new Headers(), url: '' });
  const json = decoded && /^\s*[[{]/.test(decoded.text) ? decoded.text : undefined;
  return { documents: [{ read, kind: kindOf(read.value), json }], ...decoded };
}

function kindOf(value: unknown): DocumentKind | undefined {
  if (!isRaw(value)) return undefined;
  return 'items' in value ? 'news' : 'goals' in value ? 'strategy' : undefined;
}

const HTML =
  /^\s*(?:<!--[\s\S]{0,5000}?-->\s*)*<(?:!doctype\s+html|(?!rss|feed)[a-z][a-z0-9-]*[\s/>])/i;
/** What no feed has at its beginning, but a part of a page has anywhere. */
const PAGE_TAGS = /<(?:html|body|main|p|h[1-6]|ul|ol|dl|table|div|section|strategy-goals)[\s>]/i;

const OUR_TAGS = /<(?:strategy-goals|news-list)[\s>]/i;

/** A file that a server has written a warning in front of is no page, though the warning is HTML. */
const isHtml = (text: string): boolean =>
  HTML.test(text) && PAGE_TAGS.test(text) && (OUR_TAGS.test(text) || !withoutStrayText(text, ''));

/** The plans in our tags; on a page without such a tag, the goals in its main part. */
function plansOfPage(page: PageNode): FileDocument[] {
  const tags = elementsNamed(page, 'strategy-goals');
  const isLoaded = (tag: PageNode) => Boolean(tag.getAttribute('src')?.trim());
  const [html] = elementsNamed(page, 'html');
  const language = html?.getAttribute('lang') ?? undefined;
  const roots =
    tags.length > 0 || elementsNamed(page, 'news-list').length > 0
      ? tags.filter((tag) => !isLoaded(tag))
      : [elementsNamed(page, 'main')[0] ?? elementsNamed(page, 'body')[0] ?? page];
  return roots.flatMap((root) => planIn(root, root.getAttribute('lang') ?? language) ?? []);
}

function planIn(root: PageNode, language: string | undefined): FileDocument | undefined {
  const script = root.childNodes.find(
    (node) => node.nodeName === 'script' && node.getAttribute('type') === 'application/json',
  );
  if (script) return { read: readJson(script.textContent ?? ''), kind: 'strategy' };
  const read = readHtmlPlan(root, language);
  return read && { read, kind: 'strategy' };
}

function readJson(text: string): Read {
  try {
    return { value: JSON.parse(text) as unknown, issues: [] };
  } catch {
    return { issues: jsonFaults(text) };
  }
}
