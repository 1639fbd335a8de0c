/** What reading changes in has done. */
export interface Imported {
  /** The name under which it can be taken back; empty when there was nothing new. */
  import: string;
  /** Changes that were here already. */
  known: number;
  newNotes: number;
  changedNotes: number;
  /** Notes of which two versions stand side by side now. */
  conflicts: number;
  /** Notes of which something was left out by whoever wrote the file. */
  withheld: number;
}
