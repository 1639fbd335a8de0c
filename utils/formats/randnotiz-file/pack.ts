import { deflateSync, Zip, type ZipInputFile, ZipPassThrough } from 'fflate';
import { LIMITS } from './limits';

/** The earliest hour that a ZIP can name, by local time as ZIPs have it: the same bytes everywhere, and no trace of when. */
const NEVER = '1980-01-01T12:00:00';

/** An entry as it will stand in a ZIP. */
export interface PackedEntry {
  file: ZipInputFile;
  packed: Uint8Array<ArrayBuffer>;
}

/** Packs the content of one entry. The same content gives the same bytes. */
export function packEntry(filename: string, bytes: Uint8Array<ArrayBuffer>): PackedEntry {
  const deflated = deflateSync(bytes);
  // What is packed too densely looks like a ZIP bomb to whoever reads it; what does not shrink is not worth it.
  const stored = bytes.length * 2 > deflated.length * LIMITS.ratio || deflated.length >= bytes.length;
  const file = { filename, mtime: NEVER, size: bytes.length, crc: crcOf(bytes), compression: stored ? 0 : 8 };
  return { file, packed: stored ? bytes : deflated };
}

/** Joins entries into a ZIP, in this order. */
export function joinEntries(entries: readonly PackedEntry[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { file, packed } of entries) {
    zip.add(file);
    file.ondata?.(null, packed, true);
  }
  zip.end();
  // Not as a ZIP: browsers could put that ending behind the name.
  return new Blob(parts, { type: 'application/octet-stream' });
}

/** The checksum that ZIPs have; fflate tells it only of what passes through. */
function crcOf(bytes: Uint8Array): number {
  const counted = new ZipPassThrough('');
  counted.ondata = () => {};
  counted.push(bytes, true);
  return counted.crc;
}
