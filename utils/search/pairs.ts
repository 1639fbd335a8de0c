import type { Board } from './board';
import { findForms } from './find-words';
import { fold } from './fold';
import { FIRST_WORD } from './note-tokens';
import { countPostings, type Layout } from './parts';
import { splitVerb } from './stem';
import type { Vocabulary } from './vocabulary';

/** Two words that together say the same as one: `laden … hoch` and `hochladen`, `Feld … Pflicht` and `Pflichtfeld`. */
export interface Pair {
  first: readonly number[];
  second: readonly number[];
  /** How well, up to 1. */
  weight: number;
  /** The second word comes after the first one. */
  ordered: boolean;
}

/** So many words further on is the other one at most. */
const GAP = 12;
/** Pairs are not sought in more notes than this: with so many, the word itself is found often enough. */
const NOTES_MAX = 5000;
/** Parts of compounds are as long. */
const PART_LEAST = 4;

/** The pairs of words that a typed word may be taken apart into. */
export function findPairs(vocabulary: Vocabulary, typed: string): Pair[] {
  const folded = fold(typed);
  const pairs: Pair[] = [];
  const verb = splitVerb(folded);
  if (verb) {
    const second = vocabulary.find(verb.particle);
    if (second !== undefined)
      pairs.push({ first: findForms(vocabulary, verb.verb), second: [second], weight: 0.7, ordered: true });
  }
  for (let at = PART_LEAST; at <= folded.length - PART_LEAST; at += 1) {
    const [head, tail] = [folded.slice(0, at), folded.slice(at)];
    if (!vocabulary.knows(tail) || !(vocabulary.knows(head) || vocabulary.knows(head.replace(/[sn]$/, '')))) continue;
    const [first, second] = [findForms(vocabulary, head), findForms(vocabulary, tail)];
    pairs.push({ first, second, weight: 0.4, ordered: false });
  }
  return pairs;
}

/** Lets notes gain that have both words of a pair close together in the same text. */
export function gainByPair(board: Board, layout: Layout, pair: Pair): void {
  const count = (words: readonly number[]) => words.reduce((sum, word) => sum + countPostings(layout, word), 0);
  const [seldom, other] = [pair.first, pair.second].sort((a, b) => count(a) - count(b));
  if (!seldom || !other || count(seldom) > NOTES_MAX) return;
  const [first, second] = [new Set(pair.first), new Set(pair.second)];
  layout.parts.forEach(({ segment }, index) => {
    for (const word of seldom) {
      const to = segment.postingsAt[word + 1] ?? 0;
      for (let at = segment.postingsAt[word] ?? 0; at < to; at += 1) {
        const posting = segment.postings[at] ?? 0;
        const note = (layout.bases[index] ?? 0) + (posting >>> 8);
        const gain = (posting & 255) * pair.weight;
        const before = board.best[note] ?? 0;
        if (gain <= before) continue;
        const [from, end] = [segment.tokensAt[posting >>> 8] ?? 0, segment.tokensAt[(posting >>> 8) + 1] ?? 0];
        if (!areClose(segment.tokens.subarray(from, end), first, second, pair.ordered)) continue;
        if (before === 0) board.found[board.foundCount++] = note;
        board.best[note] = gain;
      }
    }
  });
}

function areClose(
  tokens: Uint32Array,
  first: ReadonlySet<number>,
  second: ReadonlySet<number>,
  ordered: boolean,
): boolean {
  let lastFirst = -Infinity;
  let lastSecond = -Infinity;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = (tokens[at] ?? 0) - FIRST_WORD;
    if (word < 0) lastFirst = lastSecond = -Infinity;
    else if (first.has(word)) lastFirst = at;
    else if (second.has(word)) lastSecond = at;
    else continue;
    if (Math.abs(lastFirst - lastSecond) <= GAP && (!ordered || lastSecond > lastFirst)) return true;
  }
  return false;
}
