import fc from 'fast-check';
import { noteWith } from '#tests/unit/app/targets.ts';
import type { Annotation } from '@/utils/domain/annotation';
import { ALL_NOTES, type IsOwn } from '@/utils/domain/filter';
import { AFFECTED, RATINGS, SEVERITIES } from '@/utils/domain/rating';
import { type FilterLists, filterLists, joinColumns, type NoteTable, type TableFilter } from '@/utils/review';
import { chunkOf } from '@/utils/storage/columns/chunk';
import { rowOf } from '@/utils/storage/columns/row';

/** Notes of few services, pages and steps, so that much of it coincides; names and titles differ from note to note. */
const anyNote: fc.Arbitrary<Partial<Annotation>> = fc
  .record({
    service: fc.constantFrom('a', 'b', 'c'),
    name: fc.constantFrom('', 'Wohngeld', 'Ähren', 'Zulassung'),
    page: fc.constantFrom('p1', 'p2'),
    title: fc.constantFrom('', 'Antrag', 'Beginn'),
    step: fc.constantFrom('', '1/12 a', '2/12 b', '10/12 c', 'ende'),
    start: fc.constantFrom(undefined, 0, 17, 70_000),
    begunOn: fc.constantFrom('p1', 'p2', 'p3'),
    concerns: fc.subarray(['c1', 'c2', 'c3', 'own:x']),
    rating: fc.constantFrom(null, ...RATINGS),
    severity: fc.constantFrom(null, ...SEVERITIES),
    affected: fc.constantFrom(null, ...AFFECTED),
    week: fc.constantFrom('0000-W01', '2025-W52', '2026-W02', '2026-W47'),
    voice: fc.constantFrom('eine', 'andere', 'dritte'),
    votes: fc.subarray(['x', 'y', 'z']),
    deleted: fc.constantFrom(false, false, false, true),
    comment: fc.constantFrom('', 'so'),
  })
  .map(({ service, name, page, title, step, start, ...said }) => ({
    ...said,
    target: {
      service: { key: service, name },
      page: { key: `https://portal.example/${service}/${page}`, title },
      step: { key: step, label: step && `Schritt ${step}` },
      frame: '',
      selectors: start === undefined ? [] : [{ type: 'TextPositionSelector' as const, start, end: start + 1 }],
    },
  }));

/** Any notes, each with an id of its own, in the order of the ids. */
export const anyNotes: fc.Arbitrary<Annotation[]> = fc
  .array(anyNote, { maxLength: 60, size: 'max' })
  .map((parts) => parts.map((part, number) => noteWith({ ...part, id: String(number).padStart(43, '0') })));

/** The table of these notes, in chunks of seven. */
export function tableOf(notes: readonly Annotation[], names: Record<string, string> = {}): NoteTable {
  const chunks = new Map();
  for (let from = 0; from < notes.length; from += 7)
    chunks.set(String(from), chunkOf(notes.slice(from, from + 7).map(rowOf)));
  return joinColumns({ chunks, names: new Map(Object.entries(names)) });
}

/** The notes of some slots, in their order. */
export function notesAt(
  table: NoteTable,
  slots: Uint32Array,
  notes: readonly Annotation[],
): (Annotation | undefined)[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  return [...slots].map((slot) => byId.get(table.idOf(slot)));
}

/** What a filter over these notes offers. `isOwn`: which were made on this device. */
export function listsOf(
  notes: readonly Annotation[],
  filter: TableFilter = ALL_NOTES,
  isOwn: IsOwn = () => true,
): FilterLists {
  const sorted = notes.map((note, number) => ({ ...note, id: String(number).padStart(43, '0') }));
  const own = () => Uint8Array.from(sorted, (note) => Number(isOwn(note)));
  return filterLists(tableOf(sorted), filter, { own });
}
