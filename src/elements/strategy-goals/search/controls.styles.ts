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
    flex-basis: 100%;
    align-items: center;
    gap: 0.5em;
  }
  /* While it is silent, it takes no place. */
  .outcome:not(:has(> :not(:empty))) {
    position: absolute;
  }
  ::highlight(city-elements-hit) {
    background: Mark;
    color: MarkText;
  }
  :is(.copy, .step) {
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
  :is(.copy, .step) > svg {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  :is(.count, .outcome) :is(.copy, .step) {
    flex: none;
    margin-block: -8px;
  }
  /* Below the arrow, above the buttons of the goals in it. */
  .count > .copy {
    margin-inline-start: auto;
  }
  .steps {
    display: inline-flex;
    flex: none;
  }
  .leaf > .steps {
    display: flex;
    text-indent: 0;
  }
  /* Not over the coloured edge, where its ring would be lost. */
  .goal-heading:focus-visible {
    outline-offset: -3px;
  }
  .tip {
    overflow: visible;
    position: absolute;
    inset: auto;
    margin: 0;
    max-inline-size: min(24em, 100vw - 8px);
    padding: 0.25em 0.5em;
    border: 1px solid;
    border-radius: 0.25em;
    background: Canvas;
    color: CanvasText;
    font-size: 0.875em;
    overflow-wrap: break-word;
  }
  :is(.leaf, .single) > .copy {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  /* From the button to it. */
  .tip::before {
    content: '';
    position: absolute;
    inset: -6px;
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
    :is(.copy, .step, .tip) {
      display: none;
    }
  }
`;
