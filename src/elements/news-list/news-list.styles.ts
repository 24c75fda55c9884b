import { css } from 'lit';

export const newsListStyles = css`
  /* A container has no width of its own where it floats or is in a row. */
  section {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem;
  }
  ol {
    display: grid;
    margin-block: var(--_gap);
  }
  /* Never wider than its place, even where a theme has narrowed that. */
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  li {
    display: grid;
    grid-template-columns: 2.75rem minmax(0, 1fr);
    gap: 0.35rem 0.75rem;
    align-content: start;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  li > * {
    grid-column: 2;
  }
  .rank {
    grid-column: 1;
    grid-row: 1;
    color: var(--_accent);
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    text-align: end;
  }
  .item-title {
    font-size: 1.125em;
  }
  img {
    inline-size: 100%;
    max-inline-size: 30rem;
    aspect-ratio: 3 / 2;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .meta > * {
    min-inline-size: 0;
  }
  .tags {
    font-weight: 600;
  }
  .lead {
    max-inline-size: 70ch;
  }
  @container (min-width: 34rem) {
    .with-image {
      grid-template-columns: 2.75rem minmax(0, 1fr) 10rem;
      grid-template-rows: auto auto 1fr;
    }
    .with-image > .image {
      grid-column: 3;
      grid-row: 1 / span 3;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
  }
`;
