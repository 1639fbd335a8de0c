import { inSlices, nextTask } from '@/components/common/slices';
import { spotTexts } from '@/utils/app/search/spot-texts';
import { ownBy } from '@/utils/app/share/own';
import { type NoteStatuses, readNoteStatuses } from '@/utils/app/spots/statuses';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { IsOwn } from '@/utils/domain/filter';
import { lastOf } from '@/utils/domain/last-of';
import type { NoteColumns } from '@/utils/domain/note-columns';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { voiceOf } from '@/utils/log';
import { joinInSteps, type NoteTable, ownSlotsInSteps, walkInSteps } from '@/utils/review';
import {
  type Database,
  findDeviceSecret,
  readColumns,
  readConcerns,
  readNotesByIds,
  readSpotRows,
} from '@/utils/storage';

/** All notes of this device as figures, and what is needed to tell which are one's own. */
export interface ReviewData {
  table: NoteTable;
  concerns: readonly OwnConcern[];
  isOwn: IsOwn;
  /** A byte for each slot: made on this device. Worked out when it is first asked for. */
  own(): Uint8Array;
  /** Works that out beforehand, step by step. */
  ownInSteps(): Generator<void, Uint8Array>;
}

/** Where the review's notes come from. */
export interface ReviewSource {
  /** Reads what has changed since it was asked last. */
  read(): Promise<ReviewData>;
  /** The notes with these ids that are here, whole. */
  notes(ids: readonly ChangeId[]): Promise<Annotation[]>;
  /** How far the problem spots have come that they are in. */
  statuses(): Promise<NoteStatuses>;
  /** What was said of problem spots, by the notes that it names, as the search has it. */
  spotTexts(): Promise<ReadonlyMap<ChangeId, readonly string[]>>;
}

/** Reads from the database, with pauses in which the page can do what it has to. */
export function reviewSource(db: Database): ReviewSource {
  let columns: NoteColumns | undefined;
  return {
    notes: (ids) => readNotesByIds(db, [...ids]),
    statuses: () => readNoteStatuses(db, nextTask),
    spotTexts: async () => spotTexts((await readSpotRows(db)).records),
    async read() {
      columns = await readColumns(db, columns);
      const table = await inSlices(joinInSteps(columns));
      // What lists are made of; sorting it all at once would hold up whoever opens one.
      await inSlices(walkInSteps(table));
      // A device makes its secret with the first thing that it says.
      const secret = await findDeviceSecret(db);
      let own: Uint8Array | undefined;
      const ownInSteps = function* () {
        own ??= secret ? yield* ownSlotsInSteps(table, (page) => voiceOf(secret, page)) : new Uint8Array(table.count);
        return own;
      };
      return {
        table,
        concerns: await readConcerns(db),
        isOwn: ownBy(secret),
        own: () => lastOf(ownInSteps()),
        ownInSteps,
      };
    },
  };
}
