import { css } from 'lit';

export const strategyGoalsStyles = css`
  .prose,
  .details {
    display: grid;
    gap: 0.5em;
    max-inline-size: 70ch;
    margin-block: 0.5em;
  }
  /* Wide enough to read where it has no width of its own, because it floats or is in a row. */
  .goals {
    container-type: inline-size;
    contain-intrinsic-inline-size: 30em;
  }
  .goals > *,
  .card {
    margin-block: var(--_gap);
  }
  .area {
    margin-block-start: var(--_gap);
    border-block-end: 2px solid var(--_accent);
    font-size: 1.35em;
  }
  .card {
    padding-block: 6px;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
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
  .search > label {
    flex-basis: 100%;
  }
  .search > input {
    flex: 1 8em;
    min-inline-size: 0;
    padding: 0.25em 0.75em;
    /* Smaller, and a phone enlarges the page when the field is touched. */
    font-size: max(1em, 16px);
  }
  /* Kept for what is still on its way. */
  .bar.arriving {
    visibility: hidden;
  }
  .arriving .count::after {
    content: '';
    flex: none;
    inline-size: 44px;
    block-size: 28px;
  }
  .plain {
    min-block-size: 60px;
  }
  .goal-heading {
    font-size: 1.125em;
  }
  :is(.card, .card > *) > .goal-heading {
    font-size: 1.25em;
  }
  .goal-heading .label {
    color: var(--_accent);
    font-size: 0.8em;
  }
  /* Name and number run in one direction, whatever the page does, with the space between them. */
  .label {
    unicode-bidi: plaintext;
  }
  .label :not(bdi)[dir] {
    unicode-bidi: normal;
  }
  .head {
    position: relative;
  }
  .toggle {
    inline-size: 100%;
    padding-inline: 16px 60px;
    border: 0;
    text-align: inherit;
    /* Firefox leaves the words of a button out of a copied page. */
    -webkit-user-select: text;
    user-select: text;
  }
  /* All of the head opens the goal. */
  .toggle::before,
  .toggle::after {
    content: '';
    position: absolute;
  }
  .toggle::before {
    inset: 0;
    border-radius: var(--_radius);
  }
  .toggle:is(:hover, :focus-visible) {
    outline: none;
    background: none;
  }
  .toggle:hover::before {
    background: color-mix(in srgb, currentColor 5%, transparent);
  }
  /* Not over the coloured edge, where it would be lost. */
  .toggle:focus-visible::before {
    outline: var(--_ring) solid var(--_focus);
    outline-offset: -3px;
  }
  .toggle::after {
    inset-block-start: 1.5em;
    inset-inline-end: 33px;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0.14em 0.14em 0;
    rotate: 45deg;
  }
  .toggle[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.3em;
  }
  .count,
  .panel,
  .single {
    padding: 0 16px 8px;
  }
  .single {
    margin-inline: 16px;
    padding-inline: 0;
  }
  /* Below the words, the button would overlap the next line. */
  .linked .count {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .linked :is(.leaf, .single) {
    position: relative;
    min-block-size: 45px;
    padding-inline-end: 48px;
  }
  .panel[hidden] {
    padding-block: 0;
  }
  .off-screen:not([hidden]) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40em;
    /* A focus ring may reach over the edge. */
    overflow-clip-margin: 16px;
  }
  .count,
  .about {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  li {
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .leaf {
    /* Next to nothing on a phone with large text. */
    --_indent: clamp(0.5em, (100cqi - 15em) * 1.5, var(--_column, 3.75em));
    padding-inline-start: var(--_indent);
    text-indent: calc(-1 * var(--_indent));
    tab-size: var(--_indent);
  }
  .leaf > .details {
    text-indent: 0;
  }
  .leaf > .number {
    color: var(--_accent);
    white-space: pre-wrap;
  }
  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
  /* Not moved out of the line as .visually-hidden is, which would make it a line of its own aloud. */
  .spoken {
    font-size: 0;
  }
  .unnumbered > .leaf::before {
    content: '•\\9' / '';
    color: var(--_accent);
    white-space: pre;
  }
  .branch {
    padding-block: 0;
  }
  .branch .toggle {
    padding-inline: 0 44px;
  }
  .branch .toggle::after {
    inset-inline-end: 17px;
  }
  .branch .count {
    padding-inline: 0;
  }
  .branch > .panel {
    padding-inline: min(16px, 2.5cqi) 0;
    border-inline-start: 2px solid var(--_line);
  }

  .branch .leaf {
    --_column: 4.5em;
  }
  .unnumbered > .leaf {
    --_column: 1.25em;
  }

  @media print {
    .controls {
      display: none;
    }
    .panel.panel {
      display: block;
      content-visibility: visible;
    }
    .toggle::after {
      display: none;
    }
    :is(.title, .area, .goal-heading, .head) {
      break-after: avoid;
    }
    :is(.head, .leaf) {
      break-inside: avoid;
    }
  }
`;
