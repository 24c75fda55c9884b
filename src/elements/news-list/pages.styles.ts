import { css } from '../shared/css.js';

export const pagesStyles = css`
  /* Kept for what is still to be said. */
  .pages {
    min-block-size: 1.6em;
  }
`;
