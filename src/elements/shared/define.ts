/** Gives a class its tag. A page may load the script twice: the first one wins, and nothing breaks. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
