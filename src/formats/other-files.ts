/** Files that people upload instead of one that can be read. */
export type OtherFile =
  | 'excel'
  | 'old-excel'
  | 'locked'
  | 'opendocument'
  | 'numbers'
  | 'document'
  | 'pdf'
  | 'stratml'
  | 'picture'
  | 'archive';

const MAGIC: readonly (readonly [start: string, file: OtherFile])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'document'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['\x1f\x8b', 'archive'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
];

/** By the names of the files in them, in this order. */
const ZIPPED: readonly (readonly [name: RegExp, file: OtherFile])[] = [
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/, 'opendocument'],
  [/mimetypeapplication\/vnd\.oasis|word\/document\.xml|ppt\/presentation\.xml/, 'document'],
  [/Index\/(Document|CalculationEngine)[\w-]*\.iwa/, 'numbers'],
  [/xl\/workbook\.(xml|bin)/, 'excel'],
];

/** As Office writes the first file of an archive, also of one that is damaged further on. */
const OFFICE = 'PK\x03\x04\x14\x00\x06\x00';
const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** Names in an OLE file are in UTF-16. */
const LOCKED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';
const OLD_WORD = 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t';
const STRATML = /^\s*<(?:[^>]*>\s*<){0,20}(?:\w+:)?(?:StrategicPlan|PerformancePlanOrReport)\b/;

/** Tells a file of another kind by its content: its name and its type may say anything. */
export function recognizeFile(bytes: Uint8Array): OtherFile | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4000));
  const known = MAGIC.find(([magic]) => start.startsWith(magic));
  if (known) return known[1];
  if (start.startsWith(OLE)) {
    const all = latin1(bytes);
    return all.includes(LOCKED) ? 'locked' : all.includes(OLD_WORD) ? 'document' : 'old-excel';
  }
  if (start.startsWith('PK\x03\x04')) {
    const all = latin1(bytes);
    const zipped = ZIPPED.find(([name]) => name.test(all))?.[1];
    return zipped ?? (start.startsWith(OFFICE) ? 'excel' : 'archive');
  }
  return STRATML.test(start) ? 'stratml' : undefined;
}

/** Names in it can be read, whatever the rest is. */
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
