import { inSlices } from '@/components/common/slices';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import { problemSpotsInSteps, problemSpotsOf, type Spots } from '@/utils/spots';
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

/** The problem spots of a service, and its notes. Worked out in slices: a large service takes longer than a page may stand still. */
export async function readSpotsOfService(
  db: Database,
  serviceKey: string,
): Promise<Spots & { notes: ReadonlyMap<ChangeId, Annotation> }> {
  const notes = await readEveryNoteOfService(db, serviceKey);
  const found = await spotsWith(db, notes);
  return { ...found, notes: new Map(notes.map((note) => [note.id, note])) };
}

/** All problem spots. */
export async function readAllSpots(db: Database): Promise<Spots> {
  return problemSpotsOf(await readEveryNote(db), await readSpotRows(db));
}

async function spotsWith(db: Database, notes: readonly Annotation[]): Promise<Spots> {
  const ids = notes.map(({ id }) => id);
  return inSlices(problemSpotsInSteps(notes, await readSpotRowsOf(db, ids)));
}
