import { css } from 'lit';

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
  /* The line must not become higher: what stands below would move when the mark comes. */
  li > span.language {
    display: inline;
    line-height: 0;
    white-space: nowrap;
  }
  li > a + .language,
  li > span + .language {
    margin-inline-start: 0.5em;
  }
  /* On a phone the mark, the words and the button do not fit into one line. */
  .count {
    flex-wrap: wrap;
  }
  .count > .language {
    margin-inline-end: 0.5em;
  }
`;
