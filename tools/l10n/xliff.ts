import type { Document, Element } from '@xmldom/xmldom';
import { openXliff, XliffError } from './xliff-document.js';

export { XliffError };

export interface Unit {
  readonly id: string;
  readonly source: string;
  /** Empty where nothing has been translated yet. */
  readonly target: string;
  /** What a translator's program says of the target; empty where it says nothing. */
  readonly state: string;
  /** What translators are told about the text. */
  readonly notes: readonly string[];
  /** Where the unit begins in the file. */
  readonly line: number;
  /** The tags in the target; there should be none. */
  readonly inlineTags: readonly string[];
  /** `translate="no"`: the text is the same in all languages. */
  readonly isFixed: boolean;
  /** `approved="yes"`: a native speaker has approved the translation. */
  readonly isApproved: boolean;
}

export interface TranslationFile {
  readonly path: string;
  readonly language: string;
  readonly sourceLanguage: string;
  readonly units: readonly Unit[];
}

/**
 * Reads an XLIFF 1.2 file (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html).
 *
 * @throws {XliffError} when it is none
 */
export function parseXliff(text: string, path: string): TranslationFile {
  const document = openXliff(text, path);
  const [file] = document.getElementsByTagNameNS('*', 'file');
  if (!file || document.documentElement?.getAttribute('version')?.startsWith('2')) {
    throw new XliffError({ path, line: 1, code: 'not-xliff', params: {} });
  }
  return {
    path,
    language: file.getAttribute('target-language') ?? '',
    sourceLanguage: file.getAttribute('source-language') ?? '',
    units: unitsOf(document).map(readUnit),
  };
}

function readUnit(unit: Element): Unit {
  const [source] = childrenOf(unit, 'source');
  const [target] = childrenOf(unit, 'target');
  return {
    id: unit.getAttribute('id') ?? '',
    source: source?.textContent ?? '',
    target: target?.textContent ?? '',
    state: target?.getAttribute('state') ?? '',
    notes: childrenOf(unit, 'note').map((note) => note.textContent ?? ''),
    line: unit.lineNumber ?? 1,
    inlineTags: [...(target?.getElementsByTagName('*') ?? [])].map(({ nodeName }) => nodeName),
    isFixed: unit.getAttribute('translate') === 'no',
    isApproved: unit.getAttribute('approved') === 'yes',
  };
}

export const unitsOf = (document: Document): Element[] => [
  ...document.getElementsByTagNameNS('*', 'trans-unit'),
];

/** Not deeper: an `<alt-trans>` has a target too, which is but a proposal of a translator's program. */
export const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element => 'localName' in node && node.localName === name,
  );
