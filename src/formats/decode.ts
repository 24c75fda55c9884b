const XML_ENCODING = /^<\?xml[^>]*?encoding=["']([\w-]+)/;
const CHARSET = /charset=["']?([\w-]+)/i;

/**
 * Decodes a file that may not be UTF-8. Its byte order mark counts first, then what the server
 * declares, then what the file says about itself. Polish Excel says nothing and writes windows-1250.
 */
export function decode(bytes: Uint8Array, contentType: string): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return (
    decodeAs(markedEncoding(start), bytes) ??
    decodeAs(CHARSET.exec(contentType)?.[1], bytes) ??
    decodeAs(XML_ENCODING.exec(start)?.[1], bytes) ??
    decodeAs('utf-8', bytes, true) ??
    new TextDecoder('windows-1250').decode(bytes)
  );
}

function markedEncoding(start: string): string | undefined {
  if (start.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (start.startsWith('\xff\xfe')) return 'utf-16le';
  if (start.startsWith('\xfe\xff')) return 'utf-16be';
  return undefined;
}

/** @returns `undefined` if the browser does not know the encoding, or the bytes are not in it */
function decodeAs(
  encoding: string | undefined,
  bytes: Uint8Array,
  fatal = false,
): string | undefined {
  try {
    return encoding && new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
