import { css } from 'lit';

export const strategyGoalsStyles = css`
  .prose {
    display: grid;
    gap: 0.75em;
    max-inline-size: 70ch;
    margin-block: 0.75em;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block: var(--_gap);
  }
  .area {
    margin-block: calc(var(--_gap) * 2) var(--_gap);
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.35em;
  }
  .goals {
    display: grid;
    gap: var(--_gap);
    margin-block: var(--_gap);
  }
  .card {
    min-inline-size: 0;
    padding-block: 0.35rem;
    border: 1px solid var(--_border);
    border-inline-start: 0.375rem solid var(--_accent);
    border-radius: var(--_radius);
  }
  .goal-heading {
    font-size: 1.125em;
  }
  .card > .goal-heading,
  .single > .goal-heading {
    font-size: 1.25em;
  }
  /* Targets of links into the plan keep clear of the edge that they scroll to. */
  .goal-heading,
  .toggle,
  li,
  [data-key] {
    scroll-margin-block: 1rem;
  }

  .toggle {
    position: relative;
    display: block;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding-block: 0.6rem;
    padding-inline: 1rem 3rem;
    border: 0;
    border-radius: calc(var(--_radius) * 0.6);
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
    letter-spacing: inherit;
    overflow-wrap: inherit;
    cursor: pointer;
  }
  .toggle:hover {
    background: var(--_tint);
  }
  .toggle::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.45em);
    inset-inline-end: 1.35rem;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-block-end: 0.14em solid;
    border-inline-end: 0.14em solid;
    rotate: 45deg;
    transition: rotate 0.15s;
  }
  .toggle[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.2em;
  }
  .card > .goal-heading .label,
  .single > .goal-heading .label {
    display: block;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 600;
  }
  .single {
    padding: 0.6rem 1rem;
  }
  .count {
    padding-inline: 1rem;
    padding-block-end: 0.5rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .panel {
    padding-inline: 1rem;
    padding-block-end: 0.5rem;
  }
  .panel[hidden] {
    padding-block: 0;
  }
  .details,
  .more {
    display: grid;
    gap: 0.5em;
    max-inline-size: 70ch;
    margin-block: 0.35em 0.75em;
  }

  li {
    padding-block: 0.65rem;
    border-block-start: 1px solid var(--_line);
  }
  .leaf {
    padding-inline-start: 3.75rem;
  }
  .leaf > .label {
    display: inline-block;
    min-inline-size: 3.75rem;
    margin-inline-start: -3.75rem;
    white-space: pre;
  }
  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
  .leaf > .label > .number {
    color: var(--_accent);
  }
  .unnumbered > .leaf {
    padding-inline-start: 1.5rem;
  }
  .unnumbered > .leaf::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: -1.1em 0.7em;
    border-radius: 50%;
    background: var(--_accent);
    vertical-align: 0.15em;
  }
  .branch {
    padding-block: 0;
  }
  .branch .toggle,
  .branch .count,
  .branch > .panel {
    padding-inline-start: 0;
  }
  .branch > .panel {
    margin-inline-start: 0.25rem;
    padding-inline: 1rem 0;
    border-inline-start: 2px solid var(--_line);
  }
  .about {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @media (max-width: 30rem) {
    .leaf {
      padding-inline-start: 3rem;
    }
    .leaf > .label {
      min-inline-size: 3rem;
      margin-inline-start: -3rem;
    }
    .branch > .panel {
      padding-inline-start: 0.5rem;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .toggle::after {
      transition: none;
    }
  }
  @media print {
    .panel[hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
    .toggle {
      padding-inline-end: 0;
    }
    .toggle::after,
    .controls {
      display: none !important;
    }
    .card,
    li {
      break-inside: avoid-page;
    }
    .card {
      break-inside: auto;
    }
    .goal-heading {
      break-after: avoid;
    }
  }
`;
