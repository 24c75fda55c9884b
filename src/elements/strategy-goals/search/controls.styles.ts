import { css } from 'lit';

export const styles = css`
  /* Also where the page lays out its parts in its own way. */
  [hidden]:not(.panel) {
    display: none !important;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 1em;
  }
  .search {
    display: flex;
    flex: 1 1 16em;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    min-inline-size: 0;
    max-inline-size: 36em;
  }
  label {
    flex-basis: 100%;
  }
  input {
    flex: 1;
    min-inline-size: min(8em, 100%);
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    /* Smaller, and a phone enlarges the page when the field is touched. */
    font-size: max(1em, 16px);
  }
  /* The button beside it is larger, and there for the keyboard too. */
  ::-webkit-search-cancel-button {
    display: none;
  }
  .outcome {
    display: flex;
    flex-basis: 100%;
    align-items: center;
    gap: 0.5em;
    min-block-size: 1.6em;
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
  /* The button is never below the words, whose line it would reach into. */
  .count {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-block-end: 8px;
  }
  :is(.count, .outcome) > .copy {
    flex: none;
    margin-block: -8px;
  }
  .leaf {
    position: relative;
    min-block-size: 45px;
    padding-inline-end: 48px;
  }
  .leaf > .copy {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  @media print {
    .controls,
    .copy {
      display: none;
    }
  }
`;
