import { css } from 'lit';

export const newsListStyles = css`
  /* A container has no width of its own where it floats or is in a row. */
  section {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  ol {
    margin-block: var(--_gap);
  }
  li {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    gap: 0.35em 0.75em;
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
  }
  .item-title {
    font-size: 1.125em;
  }
  img {
    inline-size: 100%;
    max-inline-size: 30em;
    aspect-ratio: 3 / 2;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .meta > * {
    min-inline-size: 0;
  }
  .tags + *::before {
    content: '· ' / '';
  }
  .lead {
    max-inline-size: 70ch;
  }
  @container (min-width: 34em) {
    .with-image {
      grid-template-columns: 2.25em minmax(0, 1fr) 10em;
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
