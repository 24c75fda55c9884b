import { nearestLanguage } from '../localization/dom/language.js';
import { countIssues } from '../model/issue.js';
import type { Severity } from '../model/severity.js';
import type { LoadState } from '../sources/source-controller.js';
import { isDataElement, readPage, type Page } from './page.js';
import { bySeverity, checkPage, type Finding } from './rules.js';
import { ask } from './sources/ask.js';
import { checkSource, severityOfIssues, type SourceReport } from './sources/check-source.js';
import { sourcesOn } from './sources/sources-on-page.js';

/** One of our elements as it is on the page. */
export interface ElementReport {
  readonly element: HTMLElement;
  readonly language: string;
  /** Missing for elements without data. */
  readonly state?: LoadState | undefined;
  /** How many news items are visible; missing for other elements. */
  readonly visible?: number | undefined;
  /** What it shows, or tries to show: one source for each language it can choose. */
  readonly sources: readonly SourceReport[];
}

export interface Examination {
  readonly address: string;
  readonly elements: readonly ElementReport[];
  readonly sources: readonly SourceReport[];
  /** The worst first. */
  readonly findings: readonly Finding[];
}

/** Examines all our elements on a page. Their sources are all that it requests. */
export async function examine(root: Element, address: string, request = ask): Promise<Examination> {
  const page = readPage(root, address);
  const sources = await Promise.all(
    sourcesOn(page).map((source) => checkSource(source, page.address, request)),
  );
  await settled(page, sources);
  // Last, when the elements show what they have loaded.
  const found = [...(await checkPage(page)), ...sources.flatMap(({ findings }) => findings)];
  return {
    address: page.address.href,
    elements: page.ours.map((element) => ({
      element,
      language: nearestLanguage(element),
      state: isDataElement(element) ? element.state : undefined,
      visible: visibleNews(element),
      sources: sources.filter(({ source }) => source.elements.includes(element)),
    })),
    sources,
    findings: found.sort(bySeverity),
  };
}

const visibleNews = (element: HTMLElement): number | undefined =>
  element.localName === 'news-list' && isDataElement(element)
    ? element.shadowRoot?.querySelectorAll('[part="item"]').length
    : undefined;

const PATIENCE_MS = 3_000;

/** The elements load while we do, or read their own content, so they are ready soon. */
async function settled({ ours }: Page, sources: readonly SourceReport[]): Promise<void> {
  const readers = sources.flatMap(({ source }) => (source.content ? source.elements : []));
  const isBusy = (element: HTMLElement) =>
    isDataElement(element) &&
    (element.state === 'loading' || (element.state === 'idle' && readers.includes(element)));
  const waiting = ours.filter(isBusy).map(
    (element) =>
      new Promise((resolve) => {
        element.addEventListener('load', resolve, { once: true });
        element.addEventListener('error', resolve, { once: true });
      }),
  );
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  if (waiting.length > 0) await Promise.race([Promise.all(waiting), patience]);
  await Promise.all(ours.filter(isDataElement).map((element) => element.updateComplete));
}

/** How many findings there are of each severity. */
export function summary({ findings, sources }: Examination): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  for (const report of sources) {
    counts[severityOfIssues(report)] += countIssues(report.issues);
    counts.hint += report.untranslated.length;
  }
  return counts;
}
