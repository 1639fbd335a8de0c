import type { EntryPlace } from './directory';
import { kindOfEntry } from './entry-name';
import type { Pace } from './pace';

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const DESCRIPTOR = 0x08074b50;
const DESCRIPTOR_BYTES = 16;
const DIRECTORY = 0x02014b50;
const WINDOW = 2 ** 20;
/** As long as the name of an entry of ours can be, and its header. */
const OVERLAP = HEADER_BYTES + 100;

const decoder = new TextDecoder();

/** A place where something ends and something else begins. */
interface Mark {
  at: number;
  /** Missing where the directory begins. */
  entry?: { name: string; method: number };
  /** Where its content begins, or, without an entry, the mark itself. */
  content: number;
}

/**
 * Finds entries in a ZIP that has lost its directory, by their own headers. Only headers with a name that the format
 * knows count, so that packed bytes are not taken for one. How far an entry reaches is told by what follows it.
 */
export async function salvageEntries(file: Blob, most: number, pace: Pace): Promise<EntryPlace[]> {
  const marks: Mark[] = [];
  for (let from = 0; from < file.size && marks.length <= most; from += WINDOW) {
    const view = new DataView(await file.slice(from, from + WINDOW + OVERLAP).arrayBuffer());
    // One by one: a hostile window may have more than a call can be given.
    for (const mark of marksIn(view, from)) marks.push(mark);
    await pace.spend(view.byteLength);
  }
  const places: EntryPlace[] = [];
  for (const [index, { at, entry, content }] of marks.entries()) {
    if (!entry) continue;
    const end = await endOf(file, marks[index + 1]?.at ?? file.size);
    places.push({ ...entry, header: at, packed: Math.max(0, end - content) });
  }
  return places;
}

/** The marks that begin in a window, which begins at `from`. */
function marksIn(view: DataView, from: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < Math.min(WINDOW, view.byteLength - 3); at += 1) {
    // 'P', before anything dearer is looked at.
    if (view.getUint8(at) !== 0x50) continue;
    const signature = view.getUint32(at, true);
    const entry = signature === HEADER ? entryAt(view, at) : undefined;
    if (entry) marks.push({ at: from + at, entry, content: from + at + entry.length });
    else if (signature === DIRECTORY) marks.push({ at: from + at, content: from + at });
  }
  return marks;
}

function entryAt(view: DataView, at: number): { name: string; method: number; length: number } | undefined {
  const from = at + HEADER_BYTES;
  const named = from <= view.byteLength ? view.getUint16(at + 26, true) : 0;
  if (named === 0 || from + named > view.byteLength) return undefined;
  const name = decoder.decode(new Uint8Array(view.buffer, from, named));
  const length = HEADER_BYTES + named + view.getUint16(at + 28, true);
  return kindOfEntry(name) ? { name, method: view.getUint16(at + 8, true), length } : undefined;
}

/** Where the content ends that is followed by this: before the record with its sizes, if there is one. */
async function endOf(file: Blob, next: number): Promise<number> {
  const descriptor = next - DESCRIPTOR_BYTES;
  const bytes = new DataView(await file.slice(descriptor, next).arrayBuffer());
  return bytes.byteLength === DESCRIPTOR_BYTES && bytes.getUint32(0, true) === DESCRIPTOR ? descriptor : next;
}
