import { css } from 'lit';

export const graphicStyles = css`
  :host {
    display: inline-block;
    box-sizing: border-box;
    max-inline-size: 100%;
    color: var(--city-text, inherit);
    font: inherit;
    vertical-align: middle;
  }
  :host([hidden]) {
    display: none;
  }
  .graphic {
    display: inline-flex;
    flex-direction: column;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 100%;
    color: inherit;
    text-align: center;
  }
  svg {
    display: block;
    inline-size: var(--city-graphic-size, 6rem);
    max-inline-size: 100%;
    block-size: auto;
    forced-color-adjust: none;
  }
  .caption {
    max-inline-size: max(var(--city-graphic-size, 6rem), 14ch);
    line-height: 1.3;
  }
  a:focus-visible {
    outline: 3px solid var(--city-focus, currentColor);
    outline-offset: 4px;
    border-radius: 2px;
  }
`;
