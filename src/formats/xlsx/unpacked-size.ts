/** What a page can hold without trouble: a plan of 10,000 goals takes a tenth of it. */
const MAX_XML = 32 * 1024 * 1024;
/** With pictures, which are hardly smaller packed. */
const MAX_ALL = 100 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const MAX_COMMENT = 0xffff;
/** The sizes come after the data. */
const SIZES_LATER = 8;

/**
 * Whether an archive says of each file in it how large it is, and all of them together are not too
 * large: a small one can unpack to gigabytes. The library that unpacks them stops at the size that is
 * said, but takes none for no limit.
 */
export function isSmallEnough(archive: Uint8Array): boolean {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  if (end === undefined) return true;
  let at = view.getUint32(end + 16, true);
  let xml = 0;
  let all = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    // It is damaged, as the library says, too.
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return true;
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const isUnsaid = size === 0 && packed > 2;
    const isSaidLater = packed === 0 && (view.getUint16(at + 8, true) & SIZES_LATER) !== 0;
    if (isUnsaid || isSaidLater) return false;
    const name = archive.subarray(
      at + ENTRY_LENGTH,
      at + ENTRY_LENGTH + view.getUint16(at + 28, true),
    );
    all += size;
    if (!isPicture(name)) xml += size;
    if (xml > MAX_XML || all > MAX_ALL) return false;
    at +=
      ENTRY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return true;
}

/** The end of the list of files, where the library looks for it. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

const isPicture = (name: Uint8Array): boolean =>
  new TextDecoder().decode(name).startsWith('xl/media/');
