import type { Stretch } from './seen-text.ts';

/** What a reader can mark on a page: a block, or in our own pairs an element with `data-id`. */
export interface Unit extends Stretch {
  /** Normalised; as a reader sees it. */
  text: string;
  /** What it is called in both versions, in our own pairs. */
  id?: string;
}

/** A field or button; its place in the list is its number on the page. */
export interface Field {
  tag: string;
  name: string;
  /** Shown, and something that people fill in: no button, nothing hidden. */
  isField: boolean;
  /** Where its label's text begins, in seen characters; left out if no text labels it. */
  labelStart?: number;
  id?: string;
}

/** A page as the bench sees it. */
export interface Listing {
  /** All visible text by blocks, in document order; their stretches lie close together. */
  blocks: Unit[];
  /** Elements with `data-id`, in document order; none on real pages. */
  marked: Unit[];
  fields: Field[];
}
