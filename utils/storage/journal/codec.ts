import type { KeptChange } from '@/utils/domain/change';
import { base64, bytesOfBase64 } from '@/utils/log/base64';

const encoder = new TextEncoder();

/** Changes as a text that `storage.local` can hold: JSON, deflated, base64. About a sixth of the JSON. */
export async function packRows(rows: readonly KeptChange[]): Promise<string> {
  const packed = through(new CompressionStream('deflate-raw'), encoder.encode(JSON.stringify(rows)));
  return base64(new Uint8Array(await packed.arrayBuffer()));
}

/** The opposite of {@link packRows}. Rejects on what that did not write. */
export async function unpackRows(text: unknown): Promise<KeptChange[]> {
  if (typeof text !== 'string') throw new TypeError('no entry of the journal');
  return through(new DecompressionStream('deflate-raw'), bytesOfBase64(text)).json();
}

/** Not by way of a Blob: its bytes would go to the browser's own process and back. */
function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array<ArrayBuffer>): Response {
  const writer = stream.writable.getWriter();
  // Should one fail, the reading does as well.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(stream.readable);
}
