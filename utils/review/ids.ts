import type { ChangeId } from '@/utils/domain/change';
import { type ColumnChunk, ID_LENGTH } from '@/utils/domain/note-columns';
import type { NoteTable } from './table';

/** The ids of chunks by their slots, and back. They stay where they are: one text for each chunk. */
export function idsOf(chunks: readonly Pick<ColumnChunk, 'count' | 'ids'>[]): Pick<NoteTable, 'idOf' | 'slotOf'> {
  const starts = [0];
  for (const { count } of chunks) starts.push((starts.at(-1) ?? 0) + count);
  const count = starts.at(-1) ?? 0;
  const idOf = (slot: number) => {
    const at = lastUpTo(starts, slot);
    const within = (slot - (starts[at] ?? 0)) * ID_LENGTH;
    return chunks[at]?.ids.slice(within, within + ID_LENGTH) ?? '';
  };
  return {
    idOf,
    slotOf(id) {
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (idOf(middle) < id) low = middle + 1;
        else high = middle;
      }
      return low < count && idOf(low) === id ? low : -1;
    },
  };
}

/** Ids that are made in one step. */
const IDS_AT_ONCE = 1_000;

/** The ids of some notes, in steps: all of a hundred thousand would hold up the page. */
export function* idsInSteps({ idOf }: Pick<NoteTable, 'idOf'>, slots: Uint32Array): Generator<void, ChangeId[]> {
  const ids: ChangeId[] = [];
  for (const [at, slot] of slots.entries()) {
    ids.push(idOf(slot));
    if (at % IDS_AT_ONCE === 0) yield;
  }
  return ids;
}

/** The last place of a sorted list whose number is not larger. */
function lastUpTo(list: readonly number[], wanted: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((list[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
