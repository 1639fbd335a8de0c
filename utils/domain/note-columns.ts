import type { ChangeId } from './change';
import type { Affected, Rating, Severity } from './rating';
import type { ServiceRef, StepRef } from './target';
import type { IsoWeek } from './week';

/** Letters of a note's id: SHA-256 in base64url. */
export const ID_LENGTH = 43;

/** What is true of a note, as bits of one number. `commented` and so on: that text is not empty. */
export const FLAGS = { deleted: 1, commented: 2, suggested: 4, conflict: 8, erasureAsked: 16 } as const;

/** What the review counts, filters and sorts by, of one note: all but its texts. */
export interface NoteRow {
  id: ChangeId;
  service: ServiceRef;
  page: { key: string; title: string };
  step: StepRef;
  /** The key of the page that it was begun on; its voice is of that page. */
  begunOn: string;
  /** 32 bits of a hash of what it points to, the same in each frame; 0 for the step as a whole. */
  place: number;
  /** Where on the page it points, for sorting; 0 where that is not known. */
  position: number;
  concerns: readonly string[];
  week: IsoWeek;
  rating: Rating | null;
  severity: Severity | null;
  affected: Affected | null;
  /** 32 bits of a hash of its voice. */
  voice: number;
  replies: number;
  votes: number;
  /** A sum of {@link FLAGS}. */
  flags: number;
}

/**
 * The rows of some notes by columns, as they lie on the disk. Words stand once in tables of the chunk's own, so that nothing
 * of a note stays when its chunk is written without it; notes have their places there. Numbers of ratings and the like are
 * places in `RATINGS`, `AFFECTED` and `SEVERITIES`, counted from 1; 0 means not said.
 */
export interface ColumnChunk {
  count: number;
  /** All ids one after the other, sorted, {@link ID_LENGTH} letters each. */
  ids: string;
  /** Keys and names in turn. A key stands as often as it has different names. */
  services: string[];
  pages: string[];
  steps: string[];
  concernKeys: string[];
  weeks: IsoWeek[];
  service: Uint16Array;
  page: Uint16Array;
  step: Uint16Array;
  /** A place in `pages`, of which the key counts. */
  begunOn: Uint16Array;
  week: Uint16Array;
  place: Uint32Array;
  position: Uint32Array;
  voice: Uint32Array;
  rating: Uint8Array;
  severity: Uint8Array;
  affected: Uint8Array;
  flags: Uint8Array;
  replies: Uint16Array;
  votes: Uint16Array;
  /** The concerns of note `n` are `concerns` from `concernsAt[n]` to before `concernsAt[n + 1]`: places in `concernKeys`. */
  concernsAt: Uint32Array;
  concerns: Uint16Array;
}

/** All columns of the view. */
export interface NoteColumns {
  /**
   * Chunks by names that are never given twice: one with the same name is the same. In the order of the ids, which is that
   * of all chunks one after the other.
   */
  chunks: ReadonlyMap<string, ColumnChunk>;
  /** The names that people gave services, by their keys. */
  names: ReadonlyMap<string, string>;
}
