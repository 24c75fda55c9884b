/**
 * Gives a class its tag. A page may load the script twice: the first one wins, and nothing breaks.
 *
 * A page that is XML keeps what is in the tag: Lit writes its templates in HTML only.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // On a server there is no document.
  const page = globalThis.document as Document | undefined;
  if (page?.contentType.endsWith('xml')) void import('./xml-page.js');
  else if (!customElements.get(tag)) customElements.define(tag, element);
}
