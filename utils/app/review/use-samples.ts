import { useMemo, useReducer, useRef } from 'preact/hooks';
import type { ChangeId } from '@/utils/domain/change';
import { isSampleService } from '@/utils/domain/sample';
import type { NoteTable, Slots } from '@/utils/review';

/** The sample notes among these. */
export function useSampleNotes(table: NoteTable, living: Slots): ChangeId[] {
  return useMemo(() => {
    const samples = table.services.map(({ key }) => isSampleService(key));
    if (!samples.includes(true)) return [];
    return Array.from(
      living.filter((slot) => samples[table.service[slot] ?? 0]),
      (slot) => table.idOf(slot),
    );
  }, [table, living]);
}

/**
 * Whether reading in is offered below the notes: where there are none, or were none since the page was opened, so that what came of the
 * first reading in stays in sight. `nextRound` begins anew, when that is past; `round` is a key for it.
 */
export function useFirstImport(isEmpty: boolean): { wasEmpty: boolean; round: number; nextRound: () => void } {
  const was = useRef(isEmpty);
  was.current ||= isEmpty;
  const [round, next] = useReducer((before: number) => before + 1, 0);
  return { wasEmpty: was.current, round, nextRound: () => next(undefined) };
}
