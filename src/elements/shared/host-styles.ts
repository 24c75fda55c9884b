import { css } from 'lit';

/**
 * What all elements share. Text, lines and the accent are made of the page's own text colour, so they
 * are as readable as the page itself, whatever its theme and however it switches to it.
 */
export const hostStyles = css`
  :host {
    --_accent: var(--city-accent, color-mix(in srgb, currentColor 50%, #0a5bd6));
    --_border: var(--city-border, color-mix(in srgb, currentColor 65%, transparent));
    --_line: var(--city-border, color-mix(in srgb, currentColor 18%, transparent));
    --_muted: var(--city-muted, inherit);
    --_focus: var(--city-focus, currentColor);
    --_gap: var(--city-gap, 1em);
    --_radius: var(--city-radius, 12px);
    --_ring: 3px;
    /* Never wider than its place, even where a theme has narrowed that. */
    min-inline-size: 0;
    max-inline-size: 100%;
    display: block;
    color: var(--city-text, inherit);
    font: inherit;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* What no page can have meant for this. */
  .localized {
    text-indent: 0;
    white-space: normal;
    overflow-wrap: break-word;
  }
  a {
    color: inherit;
  }
  /* Large enough for a finger, and moves nothing. */
  :is(li, p) a {
    padding-block: 7px;
  }
  :focus-visible {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: 2px;
  }
  /* Clear of a header that the page keeps on the screen. */
  :focus {
    scroll-margin-block-start: var(--city-scroll-margin, min(200px, 40vh));
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    :host {
      --_accent: currentColor;
      --_border: currentColor;
      --_line: currentColor;
      --_muted: currentColor;
      --_ring: 5px;
    }
  }
  @media print {
    a[href]::after {
      content: ' (' attr(href) ')';
    }
  }
`;
