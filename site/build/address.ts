/** Why an address cannot be written into a page. */
export type AddressFault = 'disk' | 'space' | 'scheme' | 'quote' | 'other-folder';

const DISK = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

/** What is wrong with an address that somebody typed, as far as that can be seen in it. */
export function addressFault(address: string): AddressFault | undefined {
  const typed = address.trim();
  if (!typed) return undefined;
  if (DISK.test(typed) || typed.includes('\\')) return 'disk';
  if (/["'<>]/.test(typed)) return 'quote';
  if (/\s/.test(typed)) return 'space';
  // `www.city.eu/plan.json` would be sought in a folder of that name.
  if (/^www\./i.test(typed)) return 'scheme';
  if (/^[a-z][a-z\d+.-]*:/i.test(typed) && !/^https?:\/\/[^/]/i.test(typed)) return 'scheme';
  return undefined;
}

/** A folder has no file in it, but for that of the script, which people copy along. */
export const folderFault = (address: string): AddressFault | undefined =>
  addressFault(address) ??
  (/[?#]|\.(?!js$)(?:html?|json|zip|php)$/i.test(address.trim()) ? 'other-folder' : undefined);

/** The host of an address, if it names one. */
export const hostOf = (address: string): string | undefined =>
  /^(?:https?:)?\/\/([^/]+)/i.exec(address.trim())?.[1];
