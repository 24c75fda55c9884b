import { css } from 'lit';

export const pagesStyles = css`
  /* Kept for what is still to be said. */
  .pages {
    min-block-size: 1.6em;
  }
`;
