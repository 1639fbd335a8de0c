import type { EntryPlace } from './directory';
import { kindOfEntry } from './entry-name';
import type { Pace } from './pace';

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const DESCRIPTOR = 0x08074b50;
const DESCRIPTOR_BYTES = 16;
/** What an entry can be followed by: another one, or the directory. */
const FOLLOWERS: readonly number[] = [HEADER, 0x02014b50];
const WINDOW = 2 ** 20;
/** As long as the name of an entry of ours can be, and its header. */
const OVERLAP = HEADER_BYTES + 100;

const decoder = new TextDecoder();

interface Mark {
  at: number;
  /** Missing where the directory begins. */
  entry?: { name: string; method: number };
}

/**
 * Finds entries in a ZIP that has lost its directory, by their own headers. Only headers with a name that the format
 * knows count, so that packed bytes are not taken for one. How far an entry reaches is told by what follows it.
 */
export async function salvageEntries(file: Blob, most: number, pace: Pace): Promise<EntryPlace[]> {
  const marks: Mark[] = [];
  for (let from = 0; from < file.size && marks.length <= most; from += WINDOW) {
    const view = new DataView(await file.slice(from, from + WINDOW + OVERLAP).arrayBuffer());
    marks.push(...marksIn(view, Math.min(WINDOW, view.byteLength)).map((mark) => ({ ...mark, at: from + mark.at })));
    await pace.spend(view.byteLength);
  }
  const places = marks.map(async ({ at, entry }, index): Promise<EntryPlace[]> => {
    if (!entry) return [];
    const data = at + HEADER_BYTES + entry.name.length;
    return [{ ...entry, header: at, packed: (await endOf(file, marks[index + 1]?.at ?? file.size)) - data }];
  });
  return (await Promise.all(places)).flat();
}

function marksIn(view: DataView, until: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < until - 4; at += 1) {
    // 'P', before anything dearer is looked at.
    if (view.getUint8(at) !== 0x50 || !FOLLOWERS.includes(view.getUint32(at, true))) continue;
    const entry = view.getUint32(at, true) === HEADER ? entryAt(view, at) : undefined;
    if (entry) marks.push({ at, entry });
    else if (view.getUint32(at, true) !== HEADER) marks.push({ at });
  }
  return marks;
}

function entryAt(view: DataView, at: number): Mark['entry'] {
  const from = at + HEADER_BYTES;
  const length = from <= view.byteLength ? view.getUint16(at + 26, true) : 0;
  if (length === 0 || from + length > view.byteLength) return undefined;
  const name = decoder.decode(new Uint8Array(view.buffer, from, length));
  return kindOfEntry(name) ? { name, method: view.getUint16(at + 8, true) } : undefined;
}

/** Where the content ends that is followed by this: before the record with its sizes, if there is one. */
async function endOf(file: Blob, next: number): Promise<number> {
  const descriptor = next - DESCRIPTOR_BYTES;
  const bytes = new DataView(await file.slice(descriptor, next).arrayBuffer());
  return bytes.byteLength === DESCRIPTOR_BYTES && bytes.getUint32(0, true) === DESCRIPTOR ? descriptor : next;
}
