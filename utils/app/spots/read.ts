import type { Annotation } from '@/utils/domain/annotation';
import { problemSpotsOf, type Spots } from '@/utils/spots';
import {
  type Database,
  readEveryNote,
  readEveryNoteOfPage,
  readEveryNoteOfService,
  readSpotRows,
  readSpotRowsOf,
} from '@/utils/storage';

/** The problem spots of a page, and what people are asked about it. */
export async function readSpotsOfPage(db: Database, pageKey: string): Promise<Spots> {
  return spotsWith(db, await readEveryNoteOfPage(db, pageKey));
}

/** The problem spots of a service. */
export async function readSpotsOfService(db: Database, serviceKey: string): Promise<Spots> {
  return spotsWith(db, await readEveryNoteOfService(db, serviceKey));
}

/** All problem spots. */
export async function readAllSpots(db: Database): Promise<Spots> {
  return problemSpotsOf(await readEveryNote(db), await readSpotRows(db));
}

async function spotsWith(db: Database, notes: readonly Annotation[]): Promise<Spots> {
  const ids = notes.map(({ id }) => id);
  return problemSpotsOf(notes, await readSpotRowsOf(db, ids));
}
