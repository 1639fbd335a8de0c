import type { Json } from '@/utils/domain/change';

/** Why a text is not taken as JSON. */
export type JsonFault = 'not-text' | 'not-json' | 'too-deep' | 'forbidden-key';

/** What a text says, or why it is not taken. */
export type ParsedJson = { value: Json } | { fault: JsonFault };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads JSON that comes from outside. Refuses what later steps would have to fear: bytes that are no UTF-8, half
 * characters (they have no UTF-8), deep nesting, and the key that changes what an object is.
 */
export function parseJson(bytes: Uint8Array, depth: number): ParsedJson {
  const text = textOf(bytes);
  return text === undefined ? { fault: 'not-text' } : parseText(text, depth);
}

/** Bytes as text; `undefined` where they are no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** What {@link parseJson} makes of what is text already. */
export function parseText(text: string, depth: number): ParsedJson {
  try {
    const value: Json = JSON.parse(text);
    const fault = faultIn(value, depth);
    return fault ? { fault } : { value };
  } catch {
    return { fault: 'not-json' };
  }
}

function faultIn(value: Json, depth: number): JsonFault | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? undefined : 'not-text';
  if (value === null || typeof value !== 'object') return undefined;
  if (depth === 0) return 'too-deep';
  if (Array.isArray(value)) return firstFault(value, depth);
  if (Object.hasOwn(value, '__proto__')) return 'forbidden-key';
  return firstFault(Object.keys(value), depth) ?? firstFault(Object.values(value), depth);
}

function firstFault(values: readonly Json[], depth: number): JsonFault | undefined {
  for (const value of values) {
    const fault = faultIn(value, depth - 1);
    if (fault) return fault;
  }
  return undefined;
}
