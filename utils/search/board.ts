import type { Layout } from './parts';

/**
 * Where notes are scored: numbers for each note of an index, used again by each query, so that a keystroke asks for no
 * memory. Between queries all is zero.
 */
export interface Board {
  /** How well a note has the term at hand, 0 to 255. */
  readonly best: Float32Array;
  /** What it has gained by all terms, and how much of them it has. */
  readonly score: Float32Array;
  readonly share: Float32Array;
  /** The notes that have the term at hand, and how many they are. */
  readonly found: Uint32Array;
  foundCount: number;
  /** The same for all terms. */
  readonly touched: Uint32Array;
  touchedCount: number;
  /** What is found in the end, and its scores. */
  readonly hits: Uint32Array;
  readonly hitScores: Float32Array;
  hitCount: number;
}

/** Makes a board for so many notes. */
export function createBoard(size: number): Board {
  const numbers = () => new Float32Array(size);
  const list = () => new Uint32Array(size);
  return {
    best: numbers(),
    score: numbers(),
    share: numbers(),
    found: list(),
    foundCount: 0,
    touched: list(),
    touchedCount: 0,
    hits: list(),
    hitScores: numbers(),
    hitCount: 0,
  };
}

/** Lets the notes that have a word gain by it: of several words for the same term the best one counts. */
export function gainByWord(board: Board, { parts, bases }: Layout, word: number, weight: number): void {
  const { best, found } = board;
  let count = board.foundCount;
  for (let index = 0; index < parts.length; index += 1) {
    const segment = parts[index]?.segment;
    if (!segment || word + 1 >= segment.postingsAt.length) continue;
    const base = bases[index] ?? 0;
    const { postings } = segment;
    const to = segment.postingsAt[word + 1] ?? 0;
    for (let at = segment.postingsAt[word] ?? 0; at < to; at += 1) {
      const posting = postings[at] ?? 0;
      const note = base + (posting >>> 8);
      const gain = (posting & 255) * weight;
      const before = best[note] ?? 0;
      if (gain <= before) continue;
      if (before === 0) found[count++] = note;
      best[note] = gain;
    }
  }
  board.foundCount = count;
}

/** Leaves only notes that may be found; answers how many have the term. */
export function keepAllowed(board: Board, allowed: Uint8Array): number {
  const { best, found } = board;
  let kept = 0;
  for (let at = 0; at < board.foundCount; at += 1) {
    const note = found[at] ?? 0;
    if (allowed[note]) found[kept++] = note;
    else best[note] = 0;
  }
  board.foundCount = kept;
  return kept;
}

/** Takes what notes have of the only term: each note with it is a hit. */
export function takeTerm(board: Board, size: number, allowed: Uint8Array): void {
  const { best, found, foundCount, hits, hitScores } = board;
  let total = 0;
  const take = (note: number) => {
    const gain = best[note] ?? 0;
    if (!gain) return;
    best[note] = 0;
    if (!allowed[note]) return;
    hits[total] = note;
    hitScores[total++] = gain;
  };
  // Memory read in its order is so much faster that many notes are sooner found among all.
  if (foundCount * 8 > size) for (let note = 0; note < size; note += 1) take(note);
  else for (let at = 0; at < foundCount; at += 1) take(found[at] ?? 0);
  board.foundCount = 0;
  board.hitCount = total;
}

/** Adds what notes have of the term at hand to what they have of all, and begins a new term. */
export function closeTerm(board: Board, worth: number): void {
  const { best, score, share, found, touched } = board;
  for (let at = 0; at < board.foundCount; at += 1) {
    const note = found[at] ?? 0;
    if (share[note] === 0) touched[board.touchedCount++] = note;
    score[note] = (score[note] ?? 0) + worth * (best[note] ?? 0);
    share[note] = (share[note] ?? 0) + worth;
    best[note] = 0;
  }
  board.foundCount = 0;
}

/** Makes all zero again. */
export function wipe(board: Board): void {
  for (let at = 0; at < board.touchedCount; at += 1) {
    const note = board.touched[at] ?? 0;
    board.score[note] = 0;
    board.share[note] = 0;
  }
  board.touchedCount = 0;
  board.hitCount = 0;
}
