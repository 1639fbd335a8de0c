import { createHash } from 'node:crypto';

/*
 * What a change must be, said once more and from the design alone: nothing here is taken from the extension, so that a
 * fault there is not a fault here.
 */

/** JSON with sorted keys (RFC 8785), for values that came from JSON. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}

/** SHA-256 of bytes, hex. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A change with ids that are right for whatever it says: what a forger can do who knows the format. */
export function sealed(change: Record<string, unknown>): Record<string, unknown> {
  const { id: _, payload, ...envelope } = change;
  if (payload !== undefined) envelope.payloadHash = hashOf(payload);
  return { ...envelope, id: hashOf(envelope), ...(payload !== undefined && { payload }) };
}

/** Whether a change is what its ids say, and not its own parent. */
export function isAuthentic(change: unknown): boolean {
  if (!isRecord(change) || !isPlain(change)) return false;
  const { id, payload, ...envelope } = change;
  if (id !== hashOf(envelope)) return false;
  if (Array.isArray(change.parents) && change.parents.includes(id)) return false;
  return payload === undefined || envelope.payloadHash === hashOf(payload);
}

/** Whether everything in it is what JSON makes, with whole characters, not too deep, and without the key of keys. */
export function isPlain(value: unknown, depth = 40): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((each) => isPlain(each, depth - 1));
  if (Object.getPrototypeOf(value) !== Object.prototype || Object.hasOwn(value, '__proto__')) return false;
  return Object.entries(value).every(([key, each]) => key.isWellFormed() && isPlain(each, depth - 1));
}

/** Whether it is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** SHA-256 over canonical JSON, base64url. */
function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('base64url');
}
