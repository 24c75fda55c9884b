import { css } from 'lit';

export const graphicStyles = css`
  /* As wide as an image would be, wherever the page puts it; a width of the page's own counts too. */
  :host {
    display: inline-block;
    flex: none;
    inline-size: fit-content;
    vertical-align: middle;
  }
  .graphic {
    display: inline-flex;
    inline-size: 100%;
    flex-direction: column;
    align-items: center;
    gap: 0.4em;
    text-align: center;
  }
  /* What contains its layout paints over the ring of what is before it. */
  .graphic:focus-visible {
    position: relative;
    z-index: 1;
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
