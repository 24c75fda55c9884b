import { css } from 'lit';

export const goalNewsStyles = css`
  .news {
    min-inline-size: 0;
  }
  .news li {
    position: relative;
    padding-block: 0.25rem;
    padding-inline-start: 1.25rem;
    border: 0;
  }
  .news li::before {
    content: '•' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_accent);
  }
`;
