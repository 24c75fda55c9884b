import { css } from 'lit';

export const styles = css`
  /* Also where the page lays out its parts in its own way. */
  [hidden]:not(.panel) {
    display: none !important;
  }
  /* The button beside it is larger, and there for the keyboard too. */
  ::-webkit-search-cancel-button {
    display: none;
  }
  .outcome {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  ::highlight(city-elements-hit) {
    background: Mark;
    color: MarkText;
  }
  .copy {
    position: relative;
    display: inline-grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    vertical-align: middle;
    text-indent: 0;
  }
  .copy > svg {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  :is(.count, .outcome) > .copy {
    flex: none;
    margin-block: -8px;
  }
  /* Below the arrow, above the buttons of the goals in it. */
  .count > .copy {
    margin-inline-start: auto;
  }
  :is(.leaf, .single) > .copy {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .on-paper {
    display: none;
  }
  @media print {
    .controls:has(.on-paper) {
      display: block;
    }
    .bar > * {
      display: none;
    }
    .bar > .on-paper {
      display: block;
    }
    .copy {
      display: none;
    }
  }
`;
