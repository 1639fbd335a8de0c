import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { HasStatus } from '@/utils/domain/filter';
import type { SpotRecord, SpotStatus } from '@/utils/domain/problem-spot';
import { problemSpotsOf } from '@/utils/spots';
import { type Database, readEveryNoteOfPage, readNotesByIds, readSpotRows } from '@/utils/storage';

/** The statuses of the problem spots that a note is in. A note that is not here is in open ones alone. */
export type NoteStatuses = ReadonlyMap<ChangeId, readonly SpotStatus[]>;

/**
 * How far the problem spots have come that notes are in. Exact: a spot of which nobody said it is open, and the others are
 * grouped anew, with all notes of their pages. So it costs what stands on those pages, which are few; `pause` comes after each.
 */
export async function readNoteStatuses(
  db: Database,
  pause: () => Promise<unknown> = async () => undefined,
): Promise<NoteStatuses> {
  const { records, relations } = await readSpotRows(db);
  const said = records.filter(({ statuses }) => statuses.length > 0);
  const statuses = new Map<ChangeId, SpotStatus[]>();
  for (const [page, ofPage] of await byPage(db, said)) {
    const { spots } = problemSpotsOf(await readEveryNoteOfPage(db, page), { records: ofPage, relations });
    for (const { notes, status } of spots)
      for (const note of notes) statuses.set(note, [...(statuses.get(note) ?? []), status]);
    await pause();
  }
  return statuses;
}

/** Asks statuses for a note, as filters do. */
export function statusIn(statuses: NoteStatuses): HasStatus {
  return (note, status) => (statuses.get(note) ?? ['open']).includes(status);
}

/** Records by the page of the first of their notes that is here: they are of the spot that holds it. */
async function byPage(db: Database, records: readonly SpotRecord[]): Promise<Map<string, SpotRecord[]>> {
  const ids = [...new Set(records.flatMap(({ notes }) => notes))];
  const notes = new Map((await readNotesByIds(db, ids)).map((note): [ChangeId, Annotation] => [note.id, note]));
  const pages = new Map<string, SpotRecord[]>();
  for (const record of records) {
    const first = record.notes.flatMap((id) => notes.get(id) ?? [])[0];
    if (!first) continue;
    const page = first.target.page.key;
    pages.set(page, [...(pages.get(page) ?? []), record]);
  }
  return pages;
}
