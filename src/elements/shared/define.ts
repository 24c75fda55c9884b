/** Gives a class its tag. A page may carry the script twice: the first wins, and nothing breaks. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
