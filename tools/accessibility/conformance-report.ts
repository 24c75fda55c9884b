import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseTestReference, type TestReference } from './test-references.js';

/** The parts that are used here of an OpenACR report; report.schema.json has all of it. */
export interface Report {
  readonly title: string;
  readonly product: {
    readonly name: string;
    readonly version: string;
    readonly description: string;
  };
  readonly author: { readonly name: string; readonly website: string };
  readonly last_modified_date: string;
  readonly version: number;
  readonly notes: string;
  readonly evaluation_methods_used: string;
  readonly legal_disclaimer: string;
  readonly license: string;
  readonly feedback: string;
  readonly catalog: string;
  readonly chapters: Readonly<Record<string, ReportChapter>>;
}
interface ReportChapter {
  readonly notes?: string;
  readonly disabled?: boolean;
  readonly criteria?: readonly Criterion[];
}
interface Criterion {
  readonly num: string;
  readonly components: readonly { readonly name: string; readonly adherence: Adherence }[];
}
export interface Adherence {
  readonly level: string;
  readonly notes: string;
}

/** What a report can answer: chapters, criteria by number, and the words for the answers. */
export interface Catalog {
  readonly id: string;
  readonly terms: Readonly<Record<string, string>>;
  readonly standards: readonly { readonly label: string; readonly chapters: readonly string[] }[];
  readonly chapters: Readonly<Record<string, CatalogChapter>>;
}
interface CatalogChapter {
  readonly label: string;
  /** Of which the catalogue asks each criterion. */
  readonly component?: string;
  readonly criteria?: Readonly<Record<string, string>>;
}

const readYaml = (path: string): unknown =>
  parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

export const readReport = (): Report =>
  readYaml('docs/accessibility/conformance-report.yaml') as Report;

export const readCatalog = (): Catalog =>
  readYaml('tools/accessibility/openacr/catalog.yaml') as Catalog;

export interface Remark {
  readonly text: string;
  readonly tests: readonly TestReference[];
}

/** Takes a remark apart: the reason, and the tests that show it, each on a line that begins with "- ". */
export function readRemark({ notes }: Adherence): Remark {
  const lines = notes.split('\n').filter(Boolean);
  const isTest = (line: string) => line.startsWith('- ');
  return {
    text: lines.filter((line) => !isTest(line)).join(' '),
    tests: lines.filter(isTest).map((line) => parseTestReference(line.slice(2))),
  };
}
