import type { ChangeId } from '@/utils/domain/change';
import type { Counted } from '@/utils/domain/filter';
import { SPOT_STATUSES, type SpotStatus } from '@/utils/domain/problem-spot';
import type { Slots } from './count';
import type { NoteTable } from './table';

/** The bit of a status in {@link statusColumn}: a note with two concerns is in two problem spots. */
export const bitOf = (status: SpotStatus) => 1 << SPOT_STATUSES.indexOf(status);

/**
 * How far the problem spots have come that a slot's note is in, a sum of bits for each slot. Notes that are not in the map are
 * in open ones alone.
 */
export function statusColumn(table: NoteTable, statuses: ReadonlyMap<ChangeId, readonly SpotStatus[]>): Uint8Array {
  const column = new Uint8Array(table.count).fill(bitOf('open'));
  for (const [id, all] of statuses) {
    const slot = table.slotOf(id);
    if (slot >= 0) column[slot] = all.reduce((sum, status) => sum | bitOf(status), 0);
  }
  return column;
}

/** How many of these notes are in problem spots of each status, in the usual order. */
export function countStatuses(column: Uint8Array, slots: Slots): Counted<SpotStatus>[] {
  return SPOT_STATUSES.flatMap((value) => {
    const bit = bitOf(value);
    let count = 0;
    for (let at = 0; at < slots.length; at += 1) if ((column[slots[at] ?? 0] ?? 0) & bit) count += 1;
    return count > 0 ? [{ value, count }] : [];
  });
}
