import type { Finding } from '../finding.js';
import type { Page } from '../page.js';

/** A page that was opened by double-clicking its file: browsers let it load nothing. */
export const filePage = ({ address }: Page): Finding[] =>
  address.protocol === 'file:' ? [{ code: 'file-page', severity: 'error', params: {} }] : [];
