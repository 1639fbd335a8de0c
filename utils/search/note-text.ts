/** What of a note is searched. */
export interface NoteText {
  id: string;
  quote?: string | undefined;
  comment?: string | undefined;
  suggestion?: string | undefined;
  replies?: readonly string[] | undefined;
  /** What was said of the problem spots that it is in. */
  spots?: readonly string[] | undefined;
  /** Service, step, concerns: words that stand with it and were not written for it. */
  labels?: readonly string[] | undefined;
  /** Tells this version of it from others, 32 bits: the index remembers it, so that it can be asked what it has. */
  mark?: number | undefined;
}

/** The fields in the order of their numbers, which are kept with the index: new ones come last. */
export const FIELDS = ['quote', 'comment', 'suggestion', 'replies', 'labels', 'spots'] as const;

/** How much a word counts in a field. */
export const FIELD_WEIGHTS: readonly number[] = [1, 1, 1, 0.8, 0.7, 0.7];
