import type { CheckerName } from './checkers.js';

/** What a checker says is wrong. */
export interface Finding {
  readonly checker: CheckerName;
  readonly rule: string;
  /** Where: in the page, or a copy of the start tag where a checker has read text. */
  readonly element: Element;
  readonly message: string;
}

/** `Alfa sia-r12 at <button type="button">: …` */
export function describeFinding({ checker, rule, element, message }: Finding): string {
  const tag = (element.cloneNode() as Element).outerHTML.replace(/<\/[^>]*>$/, '');
  return `${checker} ${rule} at ${tag}: ${message}`;
}

/** Of what a checker points at, which may be text, or the document. */
export function elementAt(node: Node): Element {
  if (node.nodeType === Node.ELEMENT_NODE) return node as Element;
  return node.parentElement ?? document.documentElement;
}
