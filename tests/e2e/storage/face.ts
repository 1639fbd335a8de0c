import { type Annotation, EMPTY_CONTENT, type NoteContent } from '@/utils/domain/annotation';
import type { ChangeId, KeptChange, NoteChange, PlaceChange } from '@/utils/domain/change';
import { makeChange } from '@/utils/log';
import { countMatrix, joinColumns, selectNotes } from '@/utils/review';
import { appendChanges, type Database, openDatabase, readChanges, readColumns } from '@/utils/storage';
import { rowsOf } from '@/utils/storage/columns/chunk';
import { rowOf } from '@/utils/storage/columns/row';

// What the tests call in the page: the storage as it is, and makers of changes.
export * from '@/tests/unit/storage/version-1';
export * from '@/utils/log/subjects';
export * from '@/utils/storage';

/** The place of all notes here. */
export const TARGET = {
  service: { key: 'leika:99107023017000', name: 'Wohngeld' },
  page: { key: 'https://portal.example/wohngeld', title: 'Wohngeld' },
  step: { key: '', label: '' },
  frame: '',
  selectors: [],
};

/** A change to keep; `number` gives it a salt of its own. */
export function kept(
  number: number,
  says: NoteChange | PlaceChange,
  subject: ChangeId | null = null,
  parents: ChangeId[] = subject === null ? [] : [subject],
): KeptChange {
  const salt = String(number).padStart(22, '0');
  return {
    change: makeChange({ subject, parents, says, week: '2026-W47', voice: 'v'.repeat(22), salt }),
    day: '2026-11-22',
  };
}

/** The first change of a note. */
export function creation(number: number, content: Partial<NoteContent> = {}): KeptChange {
  return kept(number, { kind: 'note.create', value: { target: TARGET, content: { ...EMPTY_CONTENT, ...content } } });
}

/** A text for a note. */
export function comment(number: number, subject: ChangeId, to = `Text ${number}`): KeptChange {
  return kept(number, { kind: 'note.set', value: { field: 'comment', to } }, subject);
}

/** Everything in the log and in the view, as it is on the disk. */
export async function everything(db: Database): Promise<{ changes: ChangeId[]; notes: Annotation[] }> {
  const changes: ChangeId[] = [];
  for await (const { change } of readChanges(db)) changes.push(change.id);
  return { changes: changes.sort(), notes: await db.getAll('notes') };
}

/** The rows of the columns, those of all notes anew, and how many notes the matrix counts. */
export async function columnsAndNotes(db: Database) {
  const columns = await readColumns(db);
  const table = joinColumns(columns);
  const anew = (await db.getAll('notes')).map(rowOf).sort((a, b) => (a.id < b.id ? -1 : 1));
  const { rows } = countMatrix(table, selectNotes(table, {}), 'service');
  return {
    kept: [...columns.chunks.values()].flatMap(rowsOf),
    anew,
    counted: rows.reduce((sum, { notes }) => sum + notes, 0),
    names: [...columns.chunks.keys()],
  };
}

/** Opens a database that no other test has. */
export function openFresh(): Promise<Database> {
  return openDatabase(`test-${crypto.randomUUID()}`);
}

/** Adds one note after the other and tells of each that was acknowledged. */
export async function addForever(tell: (id: ChangeId) => Promise<void>, limit: number): Promise<void> {
  const db = await openDatabase();
  for (let number = 0; number < limit; number += 1) {
    const { added } = await appendChanges(db, [creation(number)]);
    for (const id of added) await tell(id);
  }
}
