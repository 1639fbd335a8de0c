import type { ChangeId } from '@/utils/domain/change';
import type { ServiceRef } from '@/utils/domain/target';
import type { IsoWeek } from '@/utils/domain/week';

/** A step of a page as a row of figures. */
export interface TableStep {
  key: string;
  label: string;
  /** A place in `pages`. */
  page: number;
}

/**
 * All notes of this device by columns, in memory: a note is its *slot*, a number from 0 on in the order of the ids. What the
 * columns name are places in the lists beside them. Slots hold for one table: when notes come or go there is another one, so
 * keep ids. Deleted notes have slots, too; `selectNotes` leaves them out.
 */
export interface NoteTable {
  count: number;
  /** The chunks that it was made of, by their names, with the slots that they became. */
  chunks: readonly { name: string; from: number; count: number }[];
  idOf(slot: number): ChangeId;
  /** -1 for a note that is not here. */
  slotOf(id: ChangeId): number;
  /** By name, under the names that people gave, else that which most notes say. */
  services: ServiceRef[];
  /** By key. */
  pages: { key: string; title: string }[];
  /** By page, and on a page as people walk. */
  steps: TableStep[];
  /** Ids of concerns, sorted. */
  concernKeys: string[];
  /** First to last. */
  weeks: IsoWeek[];
  service: Uint32Array;
  page: Uint32Array;
  step: Uint32Array;
  /** The page that a note was begun on: its voice is of that one. */
  begunOn: Uint32Array;
  week: Uint32Array;
  /** 32 bits of a hash of the place; 0 for the step as a whole. */
  place: Uint32Array;
  position: Uint32Array;
  /** 32 bits of a hash; together with `begunOn` one device on one page. Only ever to be counted. */
  voice: Uint32Array;
  /** Places in `RATINGS`, `SEVERITIES` and `AFFECTED`, counted from 1; 0 is not said. */
  rating: Uint8Array;
  severity: Uint8Array;
  affected: Uint8Array;
  /** Sums of `FLAGS`. */
  flags: Uint8Array;
  replies: Uint16Array;
  votes: Uint16Array;
  /** The concerns of slot `n` are `concerns` from `concernsAt[n]` to before `concernsAt[n + 1]`: places in `concernKeys`. */
  concernsAt: Uint32Array;
  concerns: Uint32Array;
}
