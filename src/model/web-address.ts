import type { Place, Report } from './issue.js';

/**
 * The absolute form of an address that is safe to follow or load: http and https only, because the
 * data come from files that anyone may have edited (`javascript:`, `data:` and the like run code).
 */
export function webAddress(address: string, base?: string): string | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the addresses of one document; a refused one is reported and left out. */
export const addressReader =
  (base: string | undefined, report: Report) =>
  (url: string | undefined, place: Place): string | undefined => {
    if (!url) return undefined;
    const safe = webAddress(url, base);
    if (!safe) report('unsafe-url', place, { url });
    return safe;
  };
