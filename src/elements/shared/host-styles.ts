import { css } from './css.js';

/**
 * What all elements share. Text and lines take the page's own colour, so they are as readable as the
 * page itself, whatever its theme; only the accent, for numbers and marks, brings a colour.
 */
export const hostStyles = css`
  :host {
    --_accent: var(--city-accent, light-dark(#0a4a86, #9cc9f5));
    --_border: var(--city-border, color-mix(in srgb, currentColor 22%, transparent));
    --_line: var(--city-border, color-mix(in srgb, currentColor 12%, transparent));
    --_muted: var(--city-muted, inherit);
    --_focus: var(--city-focus, currentColor);
    --_gap: var(--city-gap, 1rem);
    --_radius: var(--city-radius, 0.75rem);
    display: block;
    box-sizing: border-box;
    color: var(--city-text, inherit);
    font: inherit;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: inherit;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ol, ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    line-height: 1.3;
    text-wrap: balance;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .title {
    font-size: 1.75em;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  .button {
    margin-block: 0.5rem;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    a[href]::after {
      content: ' (' attr(href) ')';
    }
    [part='status'],
    .button {
      display: none;
    }
  }
`;
