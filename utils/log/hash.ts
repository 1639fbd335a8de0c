import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import type { Json } from '@/utils/domain/change';

const encoder = new TextEncoder();

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** SHA-256 over the canonical JSON (RFC 8785) of a value, base64url, 43 characters. Throws on what JSON cannot hold. */
export function hashOf(value: object): string {
  return base64url(sha256(encoder.encode(canonical(value))));
}

/** A value as JSON keeps it: a copy, without what is undefined. Throws on what JSON cannot hold. */
export function jsonOf(value: object): Json {
  return JSON.parse(canonical(value));
}

function canonical(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('nothing that JSON can hold');
  return text;
}

/**
 * The voice of a device on a page: HMAC-SHA-256 of the page's key under the device's secret, base64url. The same
 * device on the same page has the same voice; two pages' voices cannot be tied to one device without the secret.
 */
export function voiceOf(secret: Uint8Array, pageKey: string): string {
  return base64url(hmac(sha256, secret, encoder.encode(pageKey)).subarray(0, 16));
}
