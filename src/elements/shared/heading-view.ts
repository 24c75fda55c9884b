import { html, type TemplateResult } from 'lit';

/**
 * A real heading, as far as HTML has them. What is deeper is an item of a list: screen readers do not
 * agree on what an `aria-level` of 7 is.
 *
 * @param name its class and its part
 */
export function headingView(level: number, name: string, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    case 6:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
    default:
      return html`<div class=${name} part=${name}>${content}</div>`;
  }
}
