import { css } from 'lit';

export const plainStyles = css`
  /* As high as the place that is kept for it. */
  .plain > div {
    padding-block: 8px;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding-block: 0;
  }
  .switch > svg {
    flex: none;
    inline-size: 2.5em;
    fill: currentColor;
    fill-rule: evenodd;
  }
  .switch :is(rect, .tick) {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  @media print {
    .plain {
      display: none;
    }
  }
`;
