import { useMemo, useState } from 'preact/hooks';
import { useCatalogue } from '@/components/common/catalogue-context';
import { concernLabel } from '@/utils/catalogue';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { countMatrix, countRatings, type NoteTable, type Slots } from '@/utils/review';
import type { ConcernHead } from './MatrixLine';
import { firstSorting, sortRows } from './sorting';

/** How much is shown before somebody asks for all. */
export const FIRST = { rows: 30, concerns: 12 } as const;

/** What the matrix counts, and which part of it is shown in which order. */
export function useMatrix(table: NoteTable, slots: Slots, by: 'service' | 'step', ownConcerns: readonly OwnConcern[]) {
  const { language } = useCatalogue();
  const [sorting, setSorting] = useState(() => firstSorting(by));
  const [all, setAll] = useState({ rows: false, concerns: false });
  const matrix = useMemo(() => countMatrix(table, slots, by), [table, slots, by]);
  const total = useMemo(() => countRatings(table, slots), [table, slots]);
  const columns = useMemo((): ConcernHead[] => {
    const shown = all.concerns ? matrix.concerns : matrix.concerns.slice(0, FIRST.concerns);
    return shown.map(({ concern }) => ({ concern, label: concernLabel(concern, language, ownConcerns) }));
  }, [matrix, all.concerns, language, ownConcerns]);
  const sorted = useMemo(() => sortRows(matrix, sorting), [matrix, sorting]);
  // One list for both: with other columns all rows are drawn anew, portion by portion.
  const shown = useMemo(
    () => ({ columns, rows: all.rows ? sorted : sorted.slice(0, FIRST.rows) }),
    [columns, sorted, all.rows],
  );
  return { matrix, total, ...shown, shown, sorting, setSorting, all, setAll };
}
