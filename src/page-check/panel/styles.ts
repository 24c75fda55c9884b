import { css } from 'lit';

/** In system colours: the panel talks about the page and is not part of it. */
export const panelStyles = css`
  /* Keeps the styles of the page out, whatever is wrong with them. */
  :host {
    all: initial !important;
  }
  * {
    box-sizing: border-box;
  }
  /* In the page: over it, it would cover what has the focus. */
  .panel {
    /* Half the screen; more if that is too little to read in. */
    max-block-size: max(50vh, min(20em, 100vh));
    padding: 1em;
    overflow: auto;
    border-block-end: 4px solid #d6006e;
    background: Canvas;
    box-shadow: 0 0 1.5em rgb(0 0 0 / 35%);
    color: CanvasText;
    color-scheme: light dark;
    font-family: system-ui, sans-serif;
    font-size: medium;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  @media (width >= 60em) {
    .panel {
      position: fixed;
      inset-block: 0;
      inset-inline-end: 0;
      z-index: 2147483647;
      inline-size: 28em;
      max-block-size: none;
      border-block-end: 0;
      border-inline-start: 4px solid #d6006e;
    }
  }
  :is(h2, h3, h4, p, ul, pre) {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.375em;
  }
  h3 {
    margin-block: 1.25em 0.5em;
    font-size: 1.125em;
  }
  h4 {
    margin-block-start: 0.75em;
    font-size: 1em;
  }
  a {
    color: LinkText;
  }
  ul[role] {
    list-style: none;
  }
  ul[role] > li {
    display: grid;
    justify-items: start;
    gap: 0.375em;
    margin-block: 0.5em;
    padding: 0.625em 0.75em;
    border: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
    border-inline-start-width: 6px;
    border-radius: 6px;
  }
  .error {
    border-inline-start-color: light-dark(#b3001b, #ff8f97) !important;
  }
  .warning {
    border-inline-start-color: light-dark(#8a5a00, #ffc24d) !important;
  }
  .issues > li {
    display: block;
  }
  details {
    margin-block: 0.5em;
  }
  details ul {
    padding-inline-start: 1.5em;
  }
  summary {
    min-block-size: 24px;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .top {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em;
  }
  button {
    min-block-size: 44px;
    padding: 0.25em 0.875em;
    border: 1px solid CanvasText;
    border-radius: 6px;
    background: color-mix(in srgb, CanvasText 8%, Canvas);
    color: CanvasText;
    font: inherit;
    cursor: pointer;
  }
  .main {
    background: CanvasText;
    color: Canvas;
    font-weight: bold;
    /* A browser that forces its colours would put a Canvas behind the words. */
    forced-color-adjust: none;
  }
  .status {
    min-block-size: 1.5em;
    font-weight: bold;
  }
  :is(code, textarea) {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }
  pre {
    inline-size: 100%;
    padding: 0.5em 0.75em;
    border-radius: 6px;
    background: color-mix(in srgb, CanvasText 8%, Canvas);
    white-space: pre-wrap;
  }
  label {
    display: block;
  }
  textarea {
    inline-size: 100%;
    border: 1px solid FieldText;
    background: Field;
    color: FieldText;
  }
  :focus-visible {
    outline: 3px solid CanvasText;
    outline-offset: 2px;
  }
  @media (prefers-contrast: more) {
    ul[role] > li {
      border-color: CanvasText;
    }
    :focus-visible {
      outline-width: 5px;
    }
  }
  @media print {
    .panel {
      position: static;
      inline-size: auto;
      max-block-size: none;
      overflow: visible;
      border-block-end: 1px solid;
      box-shadow: none;
    }
    button {
      display: none;
    }
  }
`;
