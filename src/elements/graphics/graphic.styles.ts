import { css } from 'lit';

export const graphicStyles = css`
  /* As wide as an image would be, wherever the page puts it; a width of the page's own counts too. */
  :host {
    display: inline-block;
    flex: none;
    inline-size: fit-content;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .graphic {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.4em;
    text-align: center;
  }
  .drawing {
    container-type: inline-size;
    contain-intrinsic-inline-size: var(--city-graphic-size, 6em);
  }
  .drawing:only-child {
    align-self: stretch;
  }
  svg {
    display: block;
    inline-size: 100%;
    color-scheme: only light;
    forced-color-adjust: none;
  }
  .caption {
    max-inline-size: max(var(--city-graphic-size, 6em), 14ch);
    line-height: 1.3;
  }
`;
