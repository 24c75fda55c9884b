import { css } from './css.js';

export const languageMarksStyles = css`
  .language {
    color: var(--_muted);
    font-size: 0.875em;
    text-align: match-parent;
  }
  span.language {
    display: inline-block;
    justify-self: start;
    padding-inline: 0.4em 0.15em;
    border: 1px solid var(--_border);
    border-radius: 0.4em;
    text-indent: 0;
  }
  li > a + .language,
  li > span + .language {
    margin-inline-start: 0.5em;
  }
  .count > .language {
    margin-inline-end: 0.5em;
  }
`;
