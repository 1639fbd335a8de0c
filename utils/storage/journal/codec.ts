import type { KeptChange } from '@/utils/domain/change';
import { base64, bytesOfBase64 } from '@/utils/log/base64';

/** Changes as a text that `storage.local` can hold: JSON, deflated, base64. About a sixth of the JSON. */
export async function packRows(rows: readonly KeptChange[]): Promise<string> {
  const packed = new Blob([JSON.stringify(rows)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return base64(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** The opposite of {@link packRows}. Rejects on what that did not write. */
export async function unpackRows(text: unknown): Promise<KeptChange[]> {
  if (typeof text !== 'string') throw new TypeError('no entry of the journal');
  const unpacked = new Blob([bytesOfBase64(text)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(unpacked).json();
}
