import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { KeptChange } from '@/utils/domain/change';

/** Characters that `fromCharCode` takes at once. */
const PIECE = 0x8000;

/** Changes as a text that `storage.local` can hold: JSON, deflated, base64. About a sixth of the JSON. */
export function packRows(rows: readonly KeptChange[]): string {
  return toBase64(deflateSync(strToU8(JSON.stringify(rows)), { level: 1 }));
}

/** The opposite of {@link packRows}. Throws on what that did not write. */
export function unpackRows(text: unknown): KeptChange[] {
  if (typeof text !== 'string') throw new TypeError('no entry of the journal');
  return JSON.parse(strFromU8(inflateSync(fromBase64(text))));
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

/** The opposite of {@link toBase64}. Throws on what is not base64. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
