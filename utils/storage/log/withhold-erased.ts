import type { Change, ChangeId } from '@/utils/domain/change';
import type { LogReader } from './read-log';
import type { Writing } from './transactions';

/** Where payloads were taken away. */
export interface Rewritten {
  rewritten: string[];
  tailRewritten: boolean;
}

/**
 * Writes changes without their payloads wherever they stand, as far as the reader has seen those places.
 * `bare`: these changes as they are to stand, by id.
 */
export async function withholdErased(
  transaction: Writing,
  { seen }: LogReader,
  bare: ReadonlyMap<ChangeId, Change>,
): Promise<Rewritten> {
  const result: Rewritten = { rewritten: [], tailRewritten: false };
  if (bare.size === 0) return result;
  for (const [id, row] of seen.tail) {
    const change = bare.get(id);
    if (!change || !row.change.payload) continue;
    const without = { ...row, change };
    seen.tail.set(id, without);
    await transaction.objectStore('tail').put(without);
    result.tailRewritten = true;
  }
  for (const [name, segment] of seen.segments) {
    if (!segment.some(({ change }) => change.payload && bare.has(change.id))) continue;
    const without = segment.map(({ change, day }) => ({ change: bare.get(change.id) ?? change, day }));
    seen.segments.set(name, without);
    await transaction.objectStore('segments').put(without, name);
    result.rewritten.push(name);
  }
  return result;
}
