import type { ChangeId, KeptChange } from '@/utils/domain/change';
import { subjectOf } from '@/utils/domain/change';

/**
 * What a segment holds, small enough to keep those of all segments at hand: the first 32 bits of each change's id and of
 * each subject's, sorted, once each. They say where something may be; the segment itself says whether it is.
 */
export interface Directory {
  ids: Uint32Array;
  subjects: Uint32Array;
}

/** Makes a segment's directory. */
export function directoryOf(rows: readonly KeptChange[]): Directory {
  return {
    ids: sorted(rows.map(({ change }) => prefixOf(change.id))),
    subjects: sorted(rows.map(({ change }) => prefixOf(subjectOf(change)))),
  };
}

/** 32 bits of an id. Ids are hashes, so their first six characters are as good as any. */
export function prefixOf(id: ChangeId): number {
  let prefix = 0;
  for (let at = 0; at < 6; at += 1) prefix = Math.imul(prefix, 64) + digitOf(id.charCodeAt(at));
  return prefix >>> 0;
}

/** Of a base64url digit. */
function digitOf(code: number): number {
  if (code >= 97) return code - 71;
  if (code === 95) return 63;
  if (code >= 65) return code - 65;
  return code >= 48 ? code + 4 : 62;
}

/** Prefixes that are sought, and their ends. */
export interface Wanted {
  all: ReadonlySet<number>;
  least: number;
  most: number;
}

/** The prefixes of these ids. */
export function wantedOf(ids: readonly ChangeId[]): Wanted {
  const all = new Set(ids.map(prefixOf));
  let [least, most] = [2 ** 32, -1];
  for (const prefix of all) {
    if (prefix < least) least = prefix;
    if (prefix > most) most = prefix;
  }
  return { all, least, most };
}

/** Whether one of the wanted prefixes is in a sorted list. */
export function hasAny(list: Uint32Array, { all: wanted, least, most }: Wanted): boolean {
  // Segments are sorted by subject: most of them are told by their ends.
  if (most < (list[0] ?? 0) || least > (list.at(-1) ?? 0)) return false;
  // Few are looked up one by one, many are met on the way through the list.
  if (wanted.size * 16 < list.length) return [...wanted].some((prefix) => has(list, prefix));
  return list.some((prefix) => wanted.has(prefix));
}

function has(list: Uint32Array, prefix: number): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < prefix) low = middle + 1;
    else high = middle;
  }
  return list[low] === prefix;
}

function sorted(prefixes: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(prefixes)).sort();
}
