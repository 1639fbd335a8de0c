import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import type { Json } from '@/utils/domain/change';
import { base64url } from './base64';

const encoder = new TextEncoder();

/** Most texts fit: one buffer for all of them spares an allocation each. */
const buffer = new Uint8Array(16 * 1024);

/** The UTF-8 of a text, until the next call. */
function bytesOf(text: string): Uint8Array {
  // A UTF-16 unit is three bytes at most.
  if (text.length * 3 > buffer.length) return encoder.encode(text);
  return buffer.subarray(0, encoder.encodeInto(text, buffer).written);
}

/** SHA-256 over the canonical JSON (RFC 8785) of a value, base64url, 43 characters. Throws on what JSON cannot hold. */
export function hashOf(value: object): string {
  return base64url(sha256(bytesOf(canonical(value))));
}

/** A value as JSON keeps it: a copy, without what is undefined. Throws on what JSON cannot hold. */
export function jsonOf(value: object): Json {
  return JSON.parse(canonical(value));
}

/**
 * Canonical JSON (RFC 8785). What is sorted already, as everything that was canonical JSON once, is what JSON makes of it.
 * Throws on what JSON cannot hold.
 */
export function canonical(value: object): string {
  const text = isSorted(value) ? JSON.stringify(value) : canonicalize(value);
  if (text === undefined) throw new TypeError('nothing that JSON can hold');
  return text;
}

/** Whether a value is plain JSON with all keys in the order of RFC 8785, which is that of `<`. */
function isSorted(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(isSorted);
  if (Object.getPrototypeOf(value) !== Object.prototype || 'toJSON' in value) return false;
  let last: string | undefined;
  for (const [key, each] of Object.entries(value)) {
    if ((last !== undefined && key <= last) || !isSorted(each)) return false;
    last = key;
  }
  return true;
}

/**
 * The voice of a device on a page: HMAC-SHA-256 of the page's key under the device's secret, base64url. The same
 * device on the same page has the same voice; two pages' voices cannot be tied to one device without the secret.
 */
export function voiceOf(secret: Uint8Array, pageKey: string): string {
  return base64url(hmac(sha256, secret, encoder.encode(pageKey)).subarray(0, 16));
}
