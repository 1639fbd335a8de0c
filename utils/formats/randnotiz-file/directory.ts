/** Where the content of an entry lies in the file. */
export interface EntryPlace {
  name: string;
  /** 0 is stored, 8 is deflated. */
  method: number;
  /** Offset of the entry's own header, in bytes. */
  header: number;
  /** How many bytes it is packed in. */
  packed: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const RECORD = 0x02014b50;
const RECORD_BYTES = 46;
/** As far as a comment can push the end record away from the end. */
const FAR = END_BYTES + 0xffff;

const decoder = new TextDecoder();

/**
 * Reads a ZIP's directory, which lies at its end (APPNOTE.TXT, 4.3.12 and 4.3.16). Answers `undefined` when there is
 * none or it contradicts itself: then the file was cut off or damaged. At most `most` + 1 entries are read.
 */
export async function readDirectory(file: Blob, most: number): Promise<EntryPlace[] | undefined> {
  const tailFrom = Math.max(0, file.size - FAR);
  const tail = new DataView(await file.slice(tailFrom).arrayBuffer());
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    const count = tail.getUint16(at + 10, true);
    const size = tail.getUint32(at + 12, true);
    const from = tail.getUint32(at + 16, true);
    if (from + size > tailFrom + at) return undefined;
    return readRecords(new DataView(await file.slice(from, from + size).arrayBuffer()), Math.min(count, most + 1));
  }
  return undefined;
}

function readRecords(records: DataView, count: number): EntryPlace[] | undefined {
  const entries: EntryPlace[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + RECORD_BYTES > records.byteLength || records.getUint32(at, true) !== RECORD) return undefined;
    const nameLength = records.getUint16(at + 28, true);
    const end = at + RECORD_BYTES + nameLength;
    if (end > records.byteLength) return undefined;
    entries.push({
      name: decoder.decode(new Uint8Array(records.buffer, at + RECORD_BYTES, nameLength)),
      method: records.getUint16(at + 10, true),
      header: records.getUint32(at + 42, true),
      packed: records.getUint32(at + 20, true),
    });
    at = end + records.getUint16(at + 30, true) + records.getUint16(at + 32, true);
  }
  return entries;
}
