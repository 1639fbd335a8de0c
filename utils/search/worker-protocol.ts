import type { Chunk } from './chunks';
import type { NoteText } from './note-text';
import type { Found } from './search-parts';

/** What a page says to the worker that holds the index. They are answered in their order. */
export type ToSearch =
  /** Begins with what was kept; `ready` says whether it could be used. */
  | { kind: 'load'; chunks: Chunk[] }
  /** Notes that are new or changed, and ids of those that are gone. */
  | { kind: 'change'; put: NoteText[]; gone: string[] }
  /** From now on only these notes are found; `undefined`: all. */
  | { kind: 'narrow'; among: string[] | undefined }
  | { kind: 'ask'; number: number; query: string; limit: number }
  /** Wants the index in pieces, to keep them; those whose names are known need not come again. */
  | { kind: 'save'; known: string[] };

/** What the worker says to its page. */
export type FromSearch =
  | { kind: 'ready'; size: number; restored: boolean }
  | { kind: 'answer'; number: number; found: Found }
  /** `names`: all pieces that the index has now; those that are kept and not among them are to be thrown away. */
  | { kind: 'saved'; names: string[]; chunks: Chunk[] };
