import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId, NoteChange } from '@/utils/domain/change';
import type { Way } from '@/utils/domain/way';

/** Notes by their ids: a list of them, or what makes them portion by portion. */
export type NoteIds = Pick<readonly ChangeId[], 'length' | 'slice'>;

/** What can be done with notes in the review. */
export interface ReviewActions {
  /**
   * Makes the same changes to many notes, and hears after each portion how many are done. Rejects when a portion was not
   * kept: those before it are.
   */
  change(notes: NoteIds, changes: readonly NoteChange[], watch: ChangeWatch): Promise<void>;
  /** The way to a note's place, by what other notes know of its service. */
  findWay(note: Annotation): Promise<Way>;
  /** Opens the page of a note, or where its service begins, in a new tab. */
  openPlace(note: ChangeId): void;
}

/** How a change of many notes is watched. */
export interface ChangeWatch {
  signal: AbortSignal;
  onProgress(done: number): void;
}
