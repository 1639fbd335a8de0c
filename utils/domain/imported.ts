import type { ChangeId } from './change';

/** What reading changes in has done; `added` takes it back. */
export interface Imported {
  added: ChangeId[];
  /** Changes that were here already. */
  known: number;
  newNotes: number;
  changedNotes: number;
  /** Notes of which two versions stand side by side now. */
  conflicts: number;
  /** Notes of which something was left out by whoever wrote the file. */
  withheld: number;
}
