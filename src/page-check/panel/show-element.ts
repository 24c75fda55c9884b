/** Shows where something is on the page: scrolls there and draws a frame around it. */
export class ShownElement {
  #element: HTMLElement | undefined;
  #before = '';

  show(element: Element): void {
    this.clear();
    element.scrollIntoView({ block: 'start' });
    if (!(element instanceof HTMLElement)) return;
    const { style } = element;
    this.#element = element;
    this.#before = style.cssText;
    style.setProperty('outline', '4px dashed #d6006e', 'important');
    style.setProperty('outline-offset', '4px', 'important');
  }

  /** Leaves the page as it was. */
  clear(): void {
    const element = this.#element;
    if (!element) return;
    element.style.cssText = this.#before;
    if (!this.#before) element.removeAttribute('style');
    this.#element = undefined;
  }
}
