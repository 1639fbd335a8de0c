/** What became of a target; without `at` it was not found. `note`: state and confidence in the matcher's words. */
export interface Found {
  at?: Range | Element;
  note: string;
}

/**
 * Something that describes places of one page and finds them on another. Runs in the page. To add one, write a module
 * beside this one that exports it as `matcher`, and list it in `list.ts`.
 */
export interface Matcher {
  name: string;
  /** `all`: seeks all that is asked at once; `one`: one after the other, so that it can be stopped in between. */
  takes: 'all' | 'one';
  /** What is stored of marked text, or a promise of it: anything that survives JSON. */
  describeRange(range: Range): unknown;
  /** The same of a field or button; left out by those that know text alone. */
  describeElement?(element: Element): unknown;
  /** Finds what was described, in the same order; `null` in the list is what could not be described. */
  anchor(described: readonly unknown[]): Promise<readonly Found[]>;
}
