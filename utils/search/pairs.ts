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
  const sides = sidesOf(pair);
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
        if (!areClose(segment.tokens, from, end, sides, pair.ordered)) continue;
        if (before === 0) board.found[board.foundCount++] = note;
        board.best[note] = gain;
      }
    }
  });
}

/** For each word on which side of a pair it stands: 1 is the first, 2 the second, 0 or nothing neither. */
function sidesOf({ first, second }: Pair): Uint8Array {
  const sides = new Uint8Array([...first, ...second].reduce((most, word) => Math.max(most, word), 0) + 1);
  for (const word of second) sides[word] = 2;
  for (const word of first) sides[word] = 1;
  return sides;
}

function areClose(tokens: Uint32Array, from: number, end: number, sides: Uint8Array, ordered: boolean): boolean {
  let [lastFirst, lastSecond] = [NEVER, NEVER];
  for (let at = from; at < end; at += 1) {
    const word = (tokens[at] ?? 0) - FIRST_WORD;
    const side = word < 0 ? 0 : sides[word];
    if (word < 0) lastFirst = lastSecond = NEVER;
    if (side === 1) lastFirst = at;
    else if (side === 2) lastSecond = at;
    else continue;
    if (lastFirst === NEVER || lastSecond === NEVER || Math.abs(lastFirst - lastSecond) > GAP) continue;
    if (!ordered || lastSecond > lastFirst) return true;
  }
  return false;
}

/** Not met in this text so far. */
const NEVER = -1;
