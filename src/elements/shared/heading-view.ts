import { html, nothing, type TemplateResult } from 'lit';

/**
 * A real heading of a level that the page chooses; HTML ends at six.
 *
 * @param name its class and its part; the `title` can be referred to by an id too
 */
export function headingView(level: number, name: string, content: unknown): TemplateResult {
  const id = name === 'title' ? name : nothing;
  switch (Math.min(Math.max(Math.trunc(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 class=${name} part=${name} id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name} id=${id}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name} id=${id}>${content}</h6>`;
  }
}
