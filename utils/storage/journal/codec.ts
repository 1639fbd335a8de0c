import type { KeptChange } from '@/utils/domain/change';
import { base64, bytesOfBase64 } from '@/utils/log/base64';

const encoder = new TextEncoder();

/** Bytes that a UTF-16 code unit takes at most. */
const UNIT_MOST = 3;

/** One for all, because fresh memory is dear. It grows with what it has to hold. */
let buffer = new Uint8Array(1024 * 1024);

/** Changes as JSON, deflated: about an eighth of the JSON. */
export function deflateRows(rows: readonly KeptChange[]): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(through(new CompressionStream('deflate-raw'), jsonOf(rows)));
}

/** The opposite of {@link deflateRows}. Rejects on what that did not write. */
export function inflateRows(packed: Uint8Array<ArrayBuffer>): Promise<KeptChange[]> {
  return through(new DecompressionStream('deflate-raw'), packed).json();
}

/** What {@link deflateRows} makes of changes, as a text that `storage.local` can hold: base64. */
export async function packRows(rows: readonly KeptChange[]): Promise<string> {
  return base64(await deflateRows(rows));
}

/** The opposite of {@link packRows}. Rejects on what that did not write. */
export async function unpackRows(text: unknown): Promise<KeptChange[]> {
  if (typeof text !== 'string') throw new TypeError('no entry of the journal');
  return inflateRows(bytesOfBase64(text));
}

/** Written row by row: one text of them all takes browsers four times as long. */
function jsonOf(rows: readonly KeptChange[]): Uint8Array<ArrayBuffer> {
  let end = 0;
  const write = (text: string) => {
    const room = end + text.length * UNIT_MOST;
    if (room > buffer.length) {
      const larger = new Uint8Array(room * 2);
      larger.set(buffer.subarray(0, end));
      buffer = larger;
    }
    end += encoder.encodeInto(text, buffer.subarray(end)).written;
  };
  write('[');
  for (const [index, row] of rows.entries()) write(`${index === 0 ? '' : ','}${JSON.stringify(row)}`);
  write(']');
  return buffer.slice(0, end);
}

/** Not by way of a Blob: its bytes would go to the browser's own process and back. */
function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>): Response {
  const writer = stream.writable.getWriter();
  // Should one fail, the reading does as well.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(stream.readable);
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}
