import type { Extent } from './model.ts';

/** What a note is on: text, or the field with this number among `input, select, textarea` of the page. */
export type Target = Extent | number;

/** What was found: text, a field by its number (-1: some other element), or nothing. */
export type Answer = Extent | number | null;

/** One of the libraries that are compared. Runs in the page. `Stored` is what it keeps of a target: fit for JSON. */
export interface Library<Stored> {
  /** Describes text or a field on the page as it is; a library that knows text alone is given text alone. */
  describe(target: Range | Element): Stored | Promise<Stored>;
  /**
   * Begins a search on the page as it is now. What is found comes in the order of what is asked; whatever is no range
   * and no element means: not found. Everything that a library reads and keeps is to be read from here on.
   */
  open(): (stored: readonly Stored[]) => Promise<readonly unknown[]>;
  /** `all`: takes all notes at once; `one`: one after the other, so that it can be stopped in between. */
  takes: 'all' | 'one';
}
