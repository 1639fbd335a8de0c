import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { NoteColumns, NoteRow } from '@/utils/domain/note-columns';
import type { OwnConcern } from '@/utils/domain/own-concern';
import type { SpotRecord } from '@/utils/domain/problem-spot';
import { textMark } from '@/utils/domain/searched';
import type { Database } from '@/utils/storage/database';
import { readColumnsIn } from './read';

/**
 * Makes a function that gives rows their marks: that of a note that was written is made anew, the others have what they
 * had in the chunk they come from.
 */
export function marksOf(
  before: readonly NoteRow[],
  kept: Uint32Array | undefined,
  changes: ReadonlyMap<ChangeId, Annotation | undefined>,
): (rows: readonly NoteRow[]) => Uint32Array {
  const known = new Map(before.map(({ id }, at) => [id, kept?.[at] ?? 0]));
  for (const [id, note] of changes) if (note) known.set(id, textMark(note));
  return (rows) => Uint32Array.from(rows, ({ id }) => known.get(id) ?? 0);
}

/** All that tells whether a note has to be searched anew. */
export interface SearchMarks {
  columns: NoteColumns;
  /** By the name of each chunk, the marks of its notes' texts. */
  marks: ReadonlyMap<string, Uint32Array>;
  concerns: OwnConcern[];
  /** What was said of problem spots, sorted by id. */
  records: SpotRecord[];
}

/** Reads the marks of all notes, at one moment. `before`: what was read last; its chunks are not read again. */
export async function readSearchMarks(db: Database, before?: SearchMarks): Promise<SearchMarks> {
  const transaction = db.transaction(['columns', 'services', 'texts', 'concerns', 'spots']);
  const texts = transaction.objectStore('texts');
  const [columns, names, marks, concerns, records] = await Promise.all([
    readColumnsIn(transaction, before?.columns),
    texts.getAllKeys(),
    texts.getAll(),
    transaction.objectStore('concerns').getAll(),
    transaction.objectStore('spots').getAll(),
  ]);
  return {
    columns,
    concerns,
    records,
    marks: new Map(names.map((name, at) => [name, marks[at] ?? new Uint32Array()])),
  };
}
