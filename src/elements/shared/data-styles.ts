import { css } from 'lit';

/** What the elements share that show data. */
export const dataStyles = css`
  :host {
    max-inline-size: min(100%, var(--city-max-width, 60em));
    margin-block: 1em;
  }
  /* Also where HTML has no more headings. */
  .title,
  .area,
  .goal-heading,
  .item-title {
    font-family: var(--city-heading-font, inherit);
    font-weight: var(--city-heading-weight, bold);
    line-height: 1.3;
    text-wrap: balance;
  }
  .title {
    font-size: 1.75em;
  }
  :is(button, input) {
    min-block-size: 44px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  button {
    padding: 8px 16px;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  .button {
    margin-block: 8px;
  }
  @media print {
    [part='status'],
    .button {
      display: none;
    }
  }
`;
