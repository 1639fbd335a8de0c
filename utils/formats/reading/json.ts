/** An object of JSON, its values unknown. */
export type JsonRecord = Record<string, unknown>;

/** Whether this is an object, and no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD leaves the brackets out where there is one: always a list, at most so long. */
export function listOf(value: unknown, max: number): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, max) : [value];
}

/** A text, or empty. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The id of something: itself, or what it is called by. */
export function idOf(value: unknown): string {
  return isRecord(value) ? textOf(value.id ?? value['@id']) : textOf(value);
}

/** A percent-encoded part of an address; as it is where it was not encoded. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
