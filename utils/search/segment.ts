import { FIELD_WEIGHTS } from './note-text';
import { FIRST_WORD } from './note-tokens';

/** A note as a segment holds it. */
export interface TokenisedNote {
  id: string;
  tokens: Uint32Array;
  /** Of which version they are. */
  mark: number;
}

/** Notes that were indexed together. Nothing in it changes. */
export interface Segment {
  /** The notes' ids; their places here are their numbers. */
  readonly ids: readonly string[];
  /** Numbers drawn from the ids, that say which of two equally good notes comes first. */
  readonly order: Uint32Array;
  /** For each note the mark of its version. */
  readonly marks: Uint32Array;
  /** All notes' tokens one after the other, and where each note's begin; one more for the end. */
  readonly tokens: Uint32Array;
  readonly tokensAt: Uint32Array;
  /** For each word the notes that have it, as number << 8 | impact, and where each word's begin; one more for the end. */
  readonly postings: Uint32Array;
  readonly postingsAt: Uint32Array;
}

/** Notes that fit into one segment: their numbers have 24 bits. */
const NOTES_MAX = 2 ** 24 - 1;

/** How soon more of the same word counts for little, and how much longer notes pay for their length (BM25). */
const SATURATION = 0.9;
const LENGTH_SHARE = 0.45;
/** The usual note has so many words. Not measured, so that a note's impact does not hang on the others. */
const USUAL_LENGTH = 40;

/** Makes a segment of notes; `words`: how many words the vocabulary has. */
export function buildSegment(notes: readonly TokenisedNote[], words: number): Segment {
  if (notes.length > NOTES_MAX) throw new RangeError('too many notes for a segment');
  const tokensAt = new Uint32Array(notes.length + 1);
  notes.forEach(({ tokens }, number) => {
    tokensAt[number + 1] = (tokensAt[number] ?? 0) + tokens.length;
  });
  const tokens = new Uint32Array(tokensAt[notes.length] ?? 0);
  notes.forEach((note, number) => {
    tokens.set(note.tokens, tokensAt[number]);
  });
  const ids = notes.map(({ id }) => id);
  const marks = Uint32Array.from(notes, ({ mark }) => mark);
  return { ids, order: orderOf(ids), marks, tokens, tokensAt, ...invert(tokens, tokensAt, words) };
}

/** Numbers that look like chance and are always the same for an id (FNV-1a). */
export function orderOf(ids: readonly string[]): Uint32Array {
  return Uint32Array.from(ids, (id) => {
    let hash = 0x811c9dc5;
    for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
    return hash >>> 0;
  });
}

function invert(tokens: Uint32Array, tokensAt: Uint32Array, words: number) {
  const postingsAt = new Uint32Array(words + 1);
  const counts = new Float32Array(words);
  eachWord(tokens, tokensAt, counts, (_, word) => {
    postingsAt[word + 1] = (postingsAt[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < words; word += 1)
    postingsAt[word + 1] = (postingsAt[word + 1] ?? 0) + (postingsAt[word] ?? 0);
  const postings = new Uint32Array(postingsAt[words] ?? 0);
  const next = postingsAt.slice();
  eachWord(tokens, tokensAt, counts, (note, word, impact) => {
    const place = next[word] ?? 0;
    postings[place] = (note << 8) | impact;
    next[word] = place + 1;
  });
  return { postings, postingsAt };
}

/** Tells for each note each of its words once, with its impact, 1 to 255. `counts` must be zero, and is so afterwards. */
function eachWord(
  tokens: Uint32Array,
  tokensAt: Uint32Array,
  counts: Float32Array,
  tell: (note: number, word: number, impact: number) => void,
): void {
  for (let note = 0; note + 1 < tokensAt.length; note += 1) {
    const [from, to] = [tokensAt[note] ?? 0, tokensAt[note + 1] ?? 0];
    let weight = 0;
    for (let at = from; at < to; at += 1) {
      const token = tokens[at] ?? 0;
      if (token < FIRST_WORD) weight = FIELD_WEIGHTS[token] ?? 0;
      else counts[token - FIRST_WORD] = (counts[token - FIRST_WORD] ?? 0) + weight;
    }
    const damping = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * (to - from)) / USUAL_LENGTH);
    for (let at = from; at < to; at += 1) {
      const word = (tokens[at] ?? 0) - FIRST_WORD;
      const count = word < 0 ? 0 : (counts[word] ?? 0);
      if (!count) continue;
      counts[word] = 0;
      tell(note, word, Math.max(1, Math.round((255 * count) / (count + damping))));
    }
  }
}
