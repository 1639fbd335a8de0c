import type { SearchIndex } from '@/utils/search';
import { type Database, readNotesByIds, readSearchMarks, type SearchMarks } from '@/utils/storage';
import { noteText } from './labels';
import { spotTexts, withSpots } from './spot-texts';
import { type Known, planUpdate, versionsOf } from './versions';

/** Notes that are read and indexed in one go: so long somebody who asks meanwhile waits. */
const SLICE = 200;

/** How an update is watched. */
export interface Updating {
  /** Hears what notes there are before any of them is read. */
  onMarks(marks: SearchMarks): void;
  /** Hears before each slice how many of the notes that have to be read are indexed. */
  onSlice(done: number, total: number): Promise<void>;
}

/**
 * Brings an index to what the database says: reads the notes that it does not have in their version, and takes out those that
 * are gone. `known`: what this answered before. Answers, too, how many it has put or taken out.
 */
export async function updateIndex(
  db: Database,
  index: SearchIndex,
  known: Known | undefined,
  { onMarks, onSlice }: Updating,
): Promise<{ known: Known; changed: number }> {
  const marks = await readSearchMarks(db, known?.marks);
  onMarks(marks);
  const spots = spotTexts(marks.records);
  const base = versionsOf(marks, known);
  const versions = withSpots(base, spots);
  const { put, gone } = planUpdate(index, known?.versions, versions);
  for (const id of gone) index.remove(id);
  const ids = [...put.keys()];
  for (let from = 0; from < ids.length; from += SLICE) {
    await onSlice(from, ids.length);
    // What was deleted meanwhile is told by the next news.
    for (const note of await readNotesByIds(db, ids.slice(from, from + SLICE)))
      if (!note.deleted) index.put(noteText(note, put.get(note.id) ?? 0, spots.get(note.id)));
  }
  return { known: { marks, base, versions }, changed: gone.length + ids.length };
}
