import { useMemo } from 'preact/hooks';
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
