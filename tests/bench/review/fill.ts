import { generateNotes } from '#tests/bench/generator/notes.ts';
import type { Annotation } from '@/utils/domain/annotation';
import type { Change, ChangeId } from '@/utils/domain/change';
import { materialise } from '@/utils/log';
import { type Database, openDatabase } from '@/utils/storage';
import { writeColumns } from '@/utils/storage/columns/write';
import { commitImport } from '@/utils/storage/import/commit';
import { prepareSegments, stageSegments } from '@/utils/storage/import/stage';
import { WRITING_STORES } from '@/utils/storage/log/transactions';
import { changesOf } from './changes';

/** Notes of one transaction. */
const PORTION = 5_000;

/**
 * Fills the extension's database with generated notes: the log in segments, and the view of it by the code that writes it,
 * without the looking up that an import would do. `names`: of services.
 * `tell` hears how many are done.
 */
export async function fill(names: readonly string[], count: number, tell: (done: number) => void): Promise<void> {
  const db = await openDatabase();
  let portion: Change[][] = [];
  let number = 0;
  for (const note of generateNotes(names, count)) {
    portion.push(changesOf(note, number));
    number += 1;
    if (portion.length < PORTION && number < count) continue;
    await write(db, portion, `portion-${number}`);
    portion = [];
    tell(number);
  }
  db.close();
}

async function write(db: Database, subjects: readonly Change[][], name: string): Promise<void> {
  const segments = prepareSegments(subjects.flat().map((change) => ({ change, day: '2026-11-22' })));
  await stageSegments(db, segments);
  await commitImport(db, name, segments);
  const notes = new Map<ChangeId, Annotation>();
  for (const changes of subjects) {
    const note = materialise(changes);
    if (note) notes.set(note.id, note);
  }
  const transaction = db.transaction(WRITING_STORES, 'readwrite');
  for (const note of notes.values()) transaction.objectStore('notes').put(note);
  await writeColumns(transaction, notes);
  // What is pending has been written just now.
  await transaction.objectStore('pending').clear();
  await transaction.done;
}
