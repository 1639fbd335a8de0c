import { createBoard } from './board';
import type { NoteText } from './note-text';
import { tokensOf } from './note-tokens';
import { type Layout, lastTwoShouldMerge, layOut, mergeParts, type Part, wholePart } from './parts';
import { createPlacer, type IdOrder } from './placer';
import { parseQuery } from './query';
import { createReader } from './readings';
import { type Found, searchParts } from './search-parts';
import { buildSegment, type TokenisedNote } from './segment';
import { createVocabulary, type Vocabulary } from './vocabulary';

/** How a search is narrowed. */
export interface SearchOptions {
  /** Hits at most; 50 if left out. */
  limit?: number;
  /** Only these notes. The same set should be the same object: what is made of it is kept. */
  among?: ReadonlySet<string> | undefined;
  /** In whose order all that was found is told; left out: nothing but the hits. */
  order?: IdOrder | undefined;
}

/** What an index consists of, for `serialise`. */
export interface IndexState {
  vocabulary: Vocabulary;
  parts: readonly Part[];
  /** The key that the next part gets. */
  nextKey: number;
}

/** The index of the review's search: full text of notes, kept up to date note by note. */
export interface SearchIndex {
  /** Notes that can be found. */
  readonly size: number;
  /** Adds a note, or puts it in the place of its former version. */
  put(note: NoteText): void;
  /** Takes a note out; one that is not there is no error. */
  remove(id: string): void;
  /** Finds notes by what somebody typed, whatever that is. An empty query finds nothing. */
  search(query: string, options?: SearchOptions): Found;
  /** The mark of the version that can be found; `undefined` for a note that cannot. */
  markOf(id: string): number | undefined;
  /** The ids of all notes that can be found. */
  ids(): string[];
  /** Forgets what notes said that were changed or taken out, which else is only crossed out. Takes up to a second. */
  purge(): void;
  /** Everything, to be kept. */
  state(): IndexState;
}

/** Nobody's order. */
const NO_ORDER: IdOrder = { count: 0, placeOf: () => -1, idAt: () => '' };

const NO_PLACES = new Uint32Array();

/** Notes that wait to be indexed together. */
const PENDING_MAX = 16_384;

/** Makes an index, empty or of what was kept. */
export function createSearchIndex(kept?: IndexState): SearchIndex {
  const vocabulary = kept?.vocabulary ?? createVocabulary();
  const read = createReader(vocabulary);
  const placesIn = createPlacer();
  let parts: Part[] = [...(kept?.parts ?? [])];
  let nextKey = kept?.nextKey ?? 1;
  const pending = new Map<string, TokenisedNote>();
  let layout: Layout | undefined;
  let board = createBoard(0);
  const numbers = new WeakMap<Part, Map<string, number>>();
  let narrowed: { among: ReadonlySet<string>; layout: Layout; allowed: Uint8Array } | undefined;

  const numbersOf = (part: Part) => {
    const known = numbers.get(part) ?? new Map(part.segment.ids.map((id, number) => [id, number]));
    numbers.set(part, known);
    return known;
  };
  const seal = () => {
    if (!pending.size) return;
    const notes = [...pending.values()];
    pending.clear();
    parts.push(wholePart(nextKey++, buildSegment(notes, vocabulary.size)));
    while (lastTwoShouldMerge(parts)) parts = [...parts.slice(0, -2), merge(parts.slice(-2))];
    layout = undefined;
  };
  const merge = (list: readonly Part[]) => mergeParts(nextKey++, list, vocabulary.size);
  const find = (id: string) => {
    for (const part of parts) {
      const number = numbersOf(part).get(id);
      if (number !== undefined && part.alive[number]) return { part, number };
    }
    return undefined;
  };
  const remove = (id: string) => {
    if (pending.delete(id)) return;
    const found = find(id);
    if (!found) return;
    found.part.alive[found.number] = 0;
    found.part.living -= 1;
    layout = undefined;
  };
  /** All that was put, laid out; parts in which more has gone than is left are made anew. */
  const settle = (): Layout => {
    seal();
    if (layout) return layout;
    parts = parts
      .filter(({ living }) => living)
      .map((part) => (part.living * 2 < part.alive.length ? merge([part]) : part));
    layout = layOut(parts);
    return layout;
  };
  const allowedIn = (current: Layout, among: ReadonlySet<string> | undefined): Uint8Array => {
    if (!among) return current.alive;
    if (narrowed?.among === among && narrowed.layout === current) return narrowed.allowed;
    const allowed = new Uint8Array(current.size);
    current.parts.forEach(({ segment: { ids }, alive }, index) => {
      ids.forEach((id, number) => {
        if (alive[number] && among.has(id)) allowed[(current.bases[index] ?? 0) + number] = 1;
      });
    });
    narrowed = { among, layout: current, allowed };
    return allowed;
  };
  return {
    get size() {
      return parts.reduce((sum, { living }) => sum + living, pending.size);
    },
    put(note) {
      remove(note.id);
      pending.set(note.id, { id: note.id, tokens: tokensOf(note, vocabulary), mark: note.mark ?? 0 });
      if (pending.size >= PENDING_MAX) seal();
    },
    remove,
    search(query, { limit = 50, among, order = NO_ORDER } = {}) {
      const current = settle();
      if (board.best.length < current.size) board = createBoard(current.size * 2);
      const allowed = allowedIn(current, among);
      const places = order.count > 0 ? placesIn(current, order) : NO_PLACES;
      const search = { layout: current, vocabulary, read, board, allowed, places, placeCount: order.count };
      return searchParts(parseQuery(query), search, limit);
    },
    markOf(id) {
      const waiting = pending.get(id);
      if (waiting) return waiting.mark;
      const found = find(id);
      return found?.part.segment.marks[found.number];
    },
    ids: () => [
      ...parts.flatMap(({ segment: { ids }, alive }) => ids.filter((_, number) => alive[number])),
      ...pending.keys(),
    ],
    purge() {
      seal();
      parts = parts.map((part) => (part.living < part.alive.length ? merge([part]) : part));
      layout = undefined;
    },
    state: () => ({ vocabulary, parts: settle().parts, nextKey }),
  };
}
