import { css } from '../../shared/css.js';

export const goalNewsStyles = css`
  .news li {
    padding-block: 0.25rem;
    border: 0;
  }
  .news li::before {
    content: '• ' / '';
    color: var(--_accent);
  }
`;
