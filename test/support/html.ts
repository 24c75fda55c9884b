/** An element with this markup in it, as the page would hold it. */
export function elementWith(markup: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}
