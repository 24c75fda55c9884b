import type { Document, Element } from '@xmldom/xmldom';
import { isUnfinished, type SourceMessage } from './check-translation.js';
import { isForCitizens } from './text-sets.js';
import { closeXliff, openXliff } from './xliff-document.js';
import { childrenOf, unitsOf } from './xliff.js';
import {
  createUnit,
  DESCRIPTION,
  hasNote,
  insertUnit,
  OLD_SOURCE,
  removeUnit,
  setNote,
} from './xliff-units.js';

/** What happened to a translation, as the ids of its units. */
export interface SyncReport {
  /** New texts, to translate. */
  readonly added: string[];
  /** The English text has changed, so the translation has to follow. */
  readonly changed: string[];
  /** New texts in the words of another one, whose translation was taken; to read again. */
  readonly proposed: string[];
  /** Texts that were gone, and have come back with their translation. */
  readonly restored: string[];
  /** Texts that are gone; their translation is kept apart. */
  readonly removed: string[];
}

export interface TranslationText {
  readonly path: string;
  readonly text: string;
}

export interface SyncResult {
  readonly text: string;
  readonly removedText: string;
  readonly report: SyncReport;
}

/**
 * Brings the units of a translation in line with the messages of the code. What has not changed
 * stays as it is, to the byte.
 *
 * @param removed the translations that are no longer used
 */
export function syncTranslation(
  translation: TranslationText,
  removed: TranslationText,
  messages: readonly SourceMessage[],
): SyncResult {
  const document = openXliff(translation.text, translation.path);
  const archive = openXliff(removed.text, removed.path);
  const unchanged = [closeXliff(document, translation.text), closeXliff(archive, removed.text)];

  const report = syncUnits(document, archive, messages);

  const [text, removedText] = [
    closeXliff(document, translation.text),
    closeXliff(archive, removed.text),
  ];
  return {
    text: text === unchanged[0] ? translation.text : text,
    removedText: removedText === unchanged[1] ? removed.text : removedText,
    report,
  };
}

function syncUnits(
  document: Document,
  archive: Document,
  messages: readonly SourceMessage[],
): SyncReport {
  const report: SyncReport = { added: [], changed: [], proposed: [], restored: [], removed: [] };
  const units = unitsById(document);
  const archived = unitsById(archive);
  const known = translationsBySource([...archived.values(), ...units.values()]);
  let previous: Element | undefined;
  // What every citizen reads is translated first.
  const inOrder = messages.toSorted(
    (a, b) => Number(isForCitizens(b.id)) - Number(isForCitizens(a.id)),
  );
  for (const message of inOrder) {
    const { id, text } = message;
    let unit = units.get(id);
    const old = archived.get(id);
    if (!unit) {
      unit = old ? document.importNode(old, true) : newUnit(document, message, known.get(text));
      insertUnit(document, unit, previous);
      if (old) removeUnit(old);
      const list = old ? 'restored' : known.has(text) ? 'proposed' : 'added';
      report[list].push(id);
    }
    if (adaptUnit(unit, message)) report.changed.push(id);
    units.delete(id);
    previous = unit;
  }
  for (const [id, unit] of units) {
    putAside(unit, archive, archived.get(id));
    report.removed.push(id);
  }
  return report;
}

function newUnit(document: Document, message: SourceMessage, known: string | undefined): Element {
  return known
    ? createUnit(document, message, known, 'needs-review-translation')
    : createUnit(document, message, '', 'needs-translation');
}

/** @returns whether there is a translation of an English text that has changed */
function adaptUnit(unit: Element, { text, desc }: SourceMessage): boolean {
  const [source] = childrenOf(unit, 'source');
  const [target] = childrenOf(unit, 'target');
  const state = target?.getAttribute('state') ?? '';
  const old = source?.textContent ?? '';
  const isChanged = old !== text;
  const isOutdated = isChanged && Boolean(target?.textContent?.trim());
  setNote(unit, DESCRIPTION, desc);
  // A second change before it is translated again: the translation is still one of the first text.
  if (!isUnfinished(state)) setNote(unit, OLD_SOURCE, '');
  if (isChanged && source) source.textContent = text;
  if (!isOutdated) return false;
  target?.setAttribute('state', 'needs-adaptation');
  unit.removeAttribute('approved');
  if (!hasNote(unit, OLD_SOURCE)) setNote(unit, OLD_SOURCE, `The English text was: ${old}`);
  return true;
}

/** A unit without a translation is not worth keeping. */
function putAside(unit: Element, archive: Document, older: Element | undefined): void {
  removeUnit(unit);
  if (!translationOf(unit)) return;
  if (older) removeUnit(older);
  insertUnit(archive, archive.importNode(unit, true), unitsOf(archive).at(-1));
}

/** The first of an id, as the others are faults. */
const unitsById = (document: Document): Map<string, Element> =>
  new Map(
    unitsOf(document)
      .toReversed()
      .map((unit) => [unit.getAttribute('id') ?? '', unit] as const)
      .toReversed(),
  );

function translationsBySource(units: readonly Element[]): Map<string, string> {
  const done = units.filter((unit) => {
    const [target] = childrenOf(unit, 'target');
    return translationOf(unit) && !isUnfinished(target?.getAttribute('state') ?? '');
  });
  return new Map(
    done.map((unit) => [childrenOf(unit, 'source')[0]?.textContent ?? '', translationOf(unit)]),
  );
}

const translationOf = (unit: Element): string =>
  childrenOf(unit, 'target')[0]?.textContent?.trim() ?? '';
