/**
 * The search of the review: an index of notes that is kept up to date note by note, asked in a worker, kept in chunks.
 * See docs/decisions/0018-search.md.
 */
export { createSearchAsker, type SearchAsker } from './ask-search';
export { type Chunk, chunkNames, fromChunks, toChunks } from './chunks';
export { highlight, type Range } from './highlight';
export type { NoteText } from './note-text';
export type { IdOrder } from './placer';
export { createSearchIndex, type SearchIndex } from './search-index';
export { type Found, type FoundWords, NO_WORDS } from './search-parts';
export type { Answer, FromSearch, NoteChunks, ToSearch } from './worker-protocol';
