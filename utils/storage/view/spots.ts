import { unwrap } from 'idb';
import type { Change, ChangeId } from '@/utils/domain/change';
import type { PlaceRelations, SpotRecord } from '@/utils/domain/problem-spot';
import { materialiseRelations, materialiseSpot } from '@/utils/log';
import type { Database } from '@/utils/storage/database';
import type { Writing } from '@/utils/storage/log/transactions';

/** What people said of spots and places; with the notes they make the problem spots. */
export interface SpotRows {
  records: SpotRecord[];
  relations: PlaceRelations[];
}

/** From here on all rows are read at once: a request for each note takes longer. */
const MANY = 64;

/** All that people said of spots and places. */
export async function readSpotRows(db: Database): Promise<SpotRows> {
  const transaction = db.transaction(['spots', 'relations']);
  const [records, relations] = await Promise.all([
    transaction.objectStore('spots').getAll(),
    transaction.objectStore('relations').getAll(),
  ]);
  return { records, relations };
}

/** One record of a spot; `undefined` where nothing was said. */
export function readSpotRecord(db: Database, id: ChangeId): Promise<SpotRecord | undefined> {
  return db.get('spots', id);
}

/** What names one of these notes. */
export async function readSpotRowsOf(db: Database, notes: readonly ChangeId[]): Promise<SpotRows> {
  if (notes.length > MANY) {
    const wanted = new Set(notes);
    const names = (row: { notes: ChangeId[] }) => row.notes.some((note) => wanted.has(note));
    const { records, relations } = await readSpotRows(db);
    return { records: records.filter(names), relations: relations.filter(names) };
  }
  const transaction = db.transaction(['spots', 'relations']);
  const spots = transaction.objectStore('spots').index('notes');
  const places = transaction.objectStore('relations').index('notes');
  const [records, relations] = await Promise.all([
    Promise.all(notes.map((note) => spots.getAll(note))),
    Promise.all(notes.map((note) => places.getAll(note))),
  ]);
  return { records: once(records.flat()), relations: once(relations.flat()) };
}

function once<T extends { id: ChangeId }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Writes what these changes, all that speak of one subject, come to; takes out what stood there where that is nothing. */
export function writeSpots(transaction: Writing, subject: ChangeId, changes: readonly Change[]): void {
  const record = materialiseSpot(changes);
  const relations = materialiseRelations(changes);
  // Nobody waits for these: if one fails the transaction does.
  const spots = unwrap(transaction.objectStore('spots'));
  const places = unwrap(transaction.objectStore('relations'));
  if (record) spots.put(record);
  else spots.delete(subject);
  if (relations) places.put(relations);
  else places.delete(subject);
}
