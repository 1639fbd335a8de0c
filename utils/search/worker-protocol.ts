import type { FoundWords } from './search-parts';

/** What a page says to the worker that holds the index. */
export type ToSearch =
  /** From now on only these notes are found; `undefined`: all. */
  | { kind: 'narrow'; among: string[] | undefined }
  | { kind: 'ask'; number: number; query: string; limit: number }
  /** Notes were written: what the index does not know yet is to be indexed. */
  | { kind: 'refresh' };

/** Chunks of the columns in the order of their ids, by their names, with how many notes they have. */
export type NoteChunks = readonly { name: string; count: number }[];

/** What was found. */
export interface Answer {
  /** The best, best first, as many as were asked for. */
  ids: string[];
  /**
   * How well each note fits that the worker knows, 0 for those that were not found: chunk by chunk. All that was found, however
   * much it is.
   */
  found: { chunks: NoteChunks; scores: Uint8Array<ArrayBuffer> };
  /** All, also those that did not fit into the limit. */
  total: number;
  /** For `highlight`. */
  words: FoundWords;
  /** Whether all notes could be found. */
  complete: boolean;
}

/** What the worker says to its page. */
export type FromSearch =
  | { kind: 'answer'; number: number; answer: Omit<Answer, 'found'> & { scores: Answer['found']['scores'] } }
  /** The chunks of which all answers from now on tell: they are the same for many. */
  | { kind: 'chunks'; chunks: NoteChunks }
  /** How far the index is: the part of all that is to be indexed, 1 when it knows all. */
  | { kind: 'progress'; share: number }
  /** It cannot be brought up to date; what it has can still be asked for. */
  | { kind: 'failed' };
