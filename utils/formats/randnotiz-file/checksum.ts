import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of bytes in hex; by the browser itself, which does it beside everything else. */
export async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
