import { concatBytes } from '@noble/hashes/utils.js';
import { checksum } from './checksum';
import type { EntryPlace } from './directory';
import { type Limits, RATIO_FROM } from './limits';
import type { Pace } from './pace';
import { Stop } from './stop';
import { type MakeUnpacker, native, patient, stored } from './unpack';

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;
/** As long as the name of an entry of ours is, and a little more. */
const NAME_BYTES = 100;
/** So much is read from the file at once. */
const PIECE = 256 * 1024;
/** So much is unpacked at once: it can become a thousand times larger, and only then can it be measured. */
const SIP = 16 * 1024;
/** What does not unpack is lost with its sip: a further try loses less. */
const SMALL_SIP = 256;
/** A sip costs at least as much work as so many bytes. */
const SIP_COST = 4 * 1024;
/** Entries that are packed in more are not worth that. */
const SMALL_SIP_MOST = 2 ** 20;

/** What an entry holds, as far as it could be unpacked. */
export interface EntryContent {
  bytes: Uint8Array<ArrayBuffer>;
  /** Of these bytes, in hex. */
  sha256: string;
  /** Whether unpacking came to the end. */
  ended: boolean;
}

/** What reading entries has to keep to. */
export interface Bounds {
  limits: Readonly<Limits>;
  /** What is left: bytes that all further entries together may become. */
  total: number;
  pace: Pace;
}

/**
 * Unpacks an entry, at most to as many bytes as the limit of this name says. Throws a {@link Stop} as soon as it becomes
 * larger than a bound allows.
 */
export async function readContent(
  file: Blob,
  place: EntryPlace,
  limit: 'entry' | 'json',
  bounds: Bounds,
): Promise<EntryContent> {
  const { header, packed } = place;
  // At once with its content, as far as that goes: each piece that is read is a way through the browser's own process.
  const head = await readPiece(file, header, header + HEADER_BYTES + NAME_BYTES + Math.min(packed, PIECE));
  const length = lengthOfHeader(head);
  if (length === undefined) return { bytes: new Uint8Array(), sha256: '', ended: false };
  const from = header + length;
  const end = Math.min(from + packed, file.size);
  const first = head.subarray(length, length + end - from);
  let best: EntryContent = { bytes: new Uint8Array(), sha256: '', ended: false };
  for (const way of waysFor(place.method, end - from)) {
    const before = bounds.total;
    best = await unpack(file, { from, end, first, ...way }, limit, bounds);
    if (best.ended) break;
    // What is damaged is to give no less for having been tried the fast way.
    if (way.make === native) bounds.total = before;
  }
  return { ...best, ended: best.ended && end - from === place.packed };
}

/** How content is unpacked. */
interface Way {
  make: MakeUnpacker;
  sip: number;
}

/** What is whole is unpacked the fast way; what is not gives more the slow ones. None for a method of packing that is not known. */
function waysFor(method: number, packed: number): Way[] {
  if (method === 0) return [{ make: stored, sip: SIP }];
  if (method !== 8) return [];
  const all = [native, patient].map((make) => ({ make, sip: SIP }));
  return packed <= SMALL_SIP_MOST ? [...all, { make: patient, sip: SMALL_SIP }] : all;
}

async function readPiece(file: Blob, from: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(from, end).arrayBuffer());
}

/** The bytes of an entry's own header, which the content comes behind; `undefined` where none begins. */
function lengthOfHeader({ buffer }: Uint8Array<ArrayBuffer>): number | undefined {
  const bytes = new DataView(buffer);
  if (bytes.byteLength < HEADER_BYTES || bytes.getUint32(0, true) !== HEADER) return undefined;
  return HEADER_BYTES + bytes.getUint16(26, true) + bytes.getUint16(28, true);
}

/** What is to be unpacked: the bytes from `from` on, of which `first` are here already. */
interface Packed extends Way {
  from: number;
  end: number;
  first: Uint8Array<ArrayBuffer>;
}

async function unpack(
  file: Blob,
  { from, end, first, make, sip }: Packed,
  limit: 'entry' | 'json',
  bounds: Bounds,
): Promise<EntryContent> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let packed = 0;
  const unpacker = make((part) => {
    size += part.length;
    bounds.total -= part.length;
    if (size > bounds.limits[limit]) throw new Stop({ kind: 'too-large', limit });
    if (bounds.total < 0) throw new Stop({ kind: 'too-large', limit: 'total' });
    if (size > RATIO_FROM && size > packed * bounds.limits.ratio) throw new Stop({ kind: 'too-large', limit: 'ratio' });
    parts.push(part);
  });
  let whole = true;
  for (let at = from; whole && at < end; ) {
    const isFirst = at === from && first.length > 0;
    const piece = isFirst ? first : await readPiece(file, at, Math.min(at + PIECE, end));
    at += piece.length;
    for (let sipped = 0; whole && sipped < piece.length; sipped += sip) {
      const some = piece.subarray(sipped, sipped + sip);
      const before = size;
      packed += some.length;
      whole = await unpacker.push(some);
      await bounds.pace.spend(Math.max(SIP_COST, some.length + size - before));
    }
  }
  const ended = whole && (await unpacker.end());
  const bytes = concatBytes(...parts);
  return { bytes, sha256: await checksum(bytes), ended };
}
