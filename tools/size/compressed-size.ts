import { brotliCompressSync, constants } from 'node:zlib';

/** As a web server sends it that compresses once and for all. */
export function compressedSize(content: Uint8Array | string): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

export function inKilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(8);
}
