import type { Document, Element, Node } from '@xmldom/xmldom';
import type { SourceMessage } from './check-translation.js';
import { childrenOf, unitsOf } from './xliff.js';

/** From whom a note is: what the code says of the text, as lit-localize marks it. */
export const DESCRIPTION = 'lit-localize';

/** From whom a note is: what the English text was when it was translated. */
export const OLD_SOURCE = 'city-elements';

export const newXliff = (sourceLanguage: string, language: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language="${language}" source-language="${sourceLanguage}" original="lit-localize-inputs" datatype="plaintext">
<body>
</body>
</file>
</xliff>
`;

/** A unit that is not in the document yet. */
export function createUnit(
  document: Document,
  { id, text, desc }: SourceMessage,
  target: string,
  state: string,
): Element {
  const unit = createElement(document, 'trans-unit');
  unit.setAttribute('id', id);
  unit.appendChild(document.createTextNode(indentOf(document)));
  appendChild(unit, 'source', text);
  appendChild(unit, 'target', target).setAttribute('state', state);
  setNote(unit, DESCRIPTION, desc);
  return unit;
}

/** Keeps the order of the code, so that translators see related texts together. */
export function insertUnit(document: Document, unit: Element, previous?: Element): void {
  const [body] = document.getElementsByTagNameNS('*', 'body');
  const next = previous ? previous.nextSibling : (body?.firstChild ?? null);
  const parent = previous?.parentNode ?? body;
  parent?.insertBefore(document.createTextNode(indentOf(document)), next);
  parent?.insertBefore(unit, next);
}

export function removeUnit(unit: Element): void {
  const { previousSibling, parentNode } = unit;
  if (isSpace(previousSibling)) parentNode?.removeChild(previousSibling);
  parentNode?.removeChild(unit);
}

/** An empty text removes the note. */
export function setNote(unit: Element, from: string, text: string): void {
  const note = childrenOf(unit, 'note').find((one) => one.getAttribute('from') === from);
  if (note?.textContent === text) return;
  if (note && text) note.textContent = text;
  else if (note) removeUnit(note);
  else if (text) appendChild(unit, 'note', text).setAttribute('from', from);
}

export const hasNote = (unit: Element, from: string): boolean =>
  childrenOf(unit, 'note').some((note) => note.getAttribute('from') === from);

/** The last but for the space before the end tag. */
function appendChild(unit: Element, name: string, text: string): Element {
  const document = documentOf(unit);
  const child = createElement(document, name);
  child.textContent = text;
  const { lastChild } = unit;
  const end = isSpace(lastChild) ? lastChild : null;
  unit.insertBefore(document.createTextNode(childIndentOf(unit)), end);
  unit.insertBefore(child, end);
  return child;
}

function documentOf({ ownerDocument }: Element): Document {
  if (!ownerDocument) throw new Error('A unit belongs to a document.');
  return ownerDocument;
}

const createElement = (document: Document, name: string): Element =>
  document.createElementNS(document.documentElement?.namespaceURI ?? null, name);

function indentOf(document: Document): string {
  const space = unitsOf(document)[0]?.previousSibling ?? null;
  return isSpace(space) ? (space.nodeValue ?? '') : '\n';
}

function childIndentOf(unit: Element): string {
  const { firstChild } = unit;
  if (firstChild && !isSpace(firstChild)) return '';
  const isEmpty = unit.childNodes.length < 2;
  return isEmpty ? `${indentOf(documentOf(unit))}  ` : (firstChild?.nodeValue ?? '');
}

const isSpace = (node: Node | null): node is Node =>
  node !== null && node.nodeType === node.TEXT_NODE && !node.nodeValue?.trim();
