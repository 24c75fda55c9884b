import { css } from 'lit';

export const graphicStyles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .graphic {
    display: inline-flex;
    flex-direction: column;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 100%;
    text-align: center;
  }
  svg {
    inline-size: var(--city-graphic-size, 6rem);
    max-inline-size: 100%;
    forced-color-adjust: none;
  }
  .caption {
    max-inline-size: max(var(--city-graphic-size, 6rem), 14ch);
    line-height: 1.3;
  }
`;
