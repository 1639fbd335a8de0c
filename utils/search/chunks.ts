import { FIRST_WORD } from './note-tokens';
import { type Part, usedWords } from './parts';
import type { IndexState } from './search-index';
import { orderOf, type Segment } from './segment';
import { createVocabulary } from './vocabulary';

/**
 * A piece of an index to be kept. What has the name `segment/…` never changes: it need not be written again while it is
 * there. The others are small. Pieces that are not among the newest ones are to be thrown away.
 */
export interface Chunk {
  name: string;
  bytes: ArrayBuffer;
}

/** Raised when words are folded, cut or weighed in another way: what was kept is then made anew. */
const VERSION = 2;

/** The names of all pieces of an index. */
export function chunkNames({ parts }: IndexState): string[] {
  return ['head', ...parts.flatMap(({ key }) => [`alive/${key}`, `segment/${key}`])];
}

/**
 * An index in pieces, without the segments whose names are known. Words that stand in no segment are left out: nothing
 * of a note stays behind its segment.
 */
export function toChunks({ vocabulary, parts, nextKey }: IndexState, known?: ReadonlySet<string>): Chunk[] {
  const used = usedWords(parts, vocabulary.size);
  const words = Array.from({ length: vocabulary.size }, (_, number) => (used[number] ? vocabulary.word(number) : ''));
  const head = { version: VERSION, nextKey, keys: parts.map(({ key }) => key), words };
  return [
    { name: 'head', bytes: bytesOf(JSON.stringify(head)) },
    ...parts.flatMap(({ key, alive, segment }) => [
      { name: `alive/${key}`, bytes: alive.slice().buffer },
      ...(known?.has(`segment/${key}`) ? [] : [{ name: `segment/${key}`, bytes: packSegment(segment) }]),
    ]),
  ];
}

/** The index that was kept in pieces; `undefined` when it is of another version or not whole, so that it must be built. */
export function fromChunks(chunks: readonly Chunk[]): IndexState | undefined {
  try {
    const pieces = new Map(chunks.map(({ name, bytes }) => [name, bytes]));
    const piece = (name: string) => {
      const bytes = pieces.get(name);
      if (!bytes) throw new RangeError(`no ${name}`);
      return bytes;
    };
    const head: unknown = JSON.parse(new TextDecoder().decode(piece('head')));
    if (!isHead(head)) return undefined;
    const parts = head.keys.map((key): Part => {
      const segment = unpackSegment(piece(`segment/${key}`), head.words.length);
      const alive = new Uint8Array(piece(`alive/${key}`).slice(0));
      if (alive.length !== segment.ids.length) throw new RangeError('another number of notes');
      return { key, segment, alive, living: alive.reduce((sum, one) => sum + one, 0) };
    });
    return { vocabulary: createVocabulary(head.words), parts, nextKey: head.nextKey };
  } catch {
    return undefined;
  }
}

interface Head {
  version: number;
  nextKey: number;
  keys: number[];
  words: string[];
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { version, nextKey, keys, words }: Partial<Record<keyof Head, unknown>> = value;
  return version === VERSION && Number.isSafeInteger(nextKey) && Array.isArray(keys) && Array.isArray(words);
}

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

/** Lengths of the lists, the lists, and at the end the ids, a line for each. */
function packSegment({ ids, marks, tokens, tokensAt, postings, postingsAt }: Segment): ArrayBuffer {
  const lists = [marks, tokens, tokensAt, postings, postingsAt];
  const names = new TextEncoder().encode(ids.join('\n'));
  const numbers = lists.reduce((sum, { length }) => sum + length, lists.length);
  const bytes = new Uint8Array(numbers * 4 + names.length);
  const words = new Uint32Array(bytes.buffer, 0, numbers);
  words.set(lists.map(({ length }) => length));
  let at = lists.length;
  for (const list of lists) {
    words.set(list, at);
    at += list.length;
  }
  bytes.set(names, numbers * 4);
  return bytes.buffer;
}

const LISTS = 5;

/** Throws a `RangeError` on what cannot be a segment. */
function unpackSegment(buffer: ArrayBuffer, vocabularySize: number): Segment {
  let at = LISTS;
  const [marks, tokens, tokensAt, postings, postingsAt] = Array.from(new Uint32Array(buffer, 0, LISTS), (length) => {
    const list = new Uint32Array(buffer, at * 4, length);
    at += length;
    return list;
  });
  if (!marks || !tokens || !tokensAt || !postings || !postingsAt) throw new RangeError('lists are missing');
  const names = new TextDecoder().decode(new Uint8Array(buffer, at * 4));
  const ids = tokensAt.length > 1 ? names.split('\n') : [];
  const sound =
    marks.length === ids.length &&
    tokensAt.length === ids.length + 1 &&
    postingsAt.length <= vocabularySize + 1 &&
    isAscending(tokensAt, tokens.length) &&
    isAscending(postingsAt, postings.length) &&
    tokens.every((token) => token < FIRST_WORD + vocabularySize) &&
    postings.every((posting) => posting >>> 8 < ids.length);
  if (!sound) throw new RangeError('not a segment');
  return { ids, order: orderOf(ids), marks, tokens, tokensAt, postings, postingsAt };
}

function isAscending(places: Uint32Array, end: number): boolean {
  return places.at(-1) === end && places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}
