import type { Board } from './board';
import { FIRST_WORD } from './note-tokens';
import type { Layout } from './parts';

/** What a phrase is worth to a note that has it: no single word is worth more. */
const PHRASE_BEST = 255;

/**
 * Lets the notes gain that have words one after the other in the same text. `words`: for each place of the phrase the
 * words that may stand there.
 */
export function gainByPhrase(board: Board, layout: Layout, words: readonly (readonly number[])[]): void {
  // A bit for each place of the phrase.
  const highest = words.flat().reduce((most, word) => Math.max(most, word), 0);
  const fits = new Uint32Array(highest + 1);
  words.forEach((list, place) => {
    for (const word of list) fits[word] = (fits[word] ?? 0) | (1 << place);
  });
  layout.parts.forEach(({ segment }, index) => {
    const frequency = (word: number) => (segment.postingsAt[word + 1] ?? 0) - (segment.postingsAt[word] ?? 0);
    const notes = (list: readonly number[]) => list.reduce((sum, word) => sum + Math.max(0, frequency(word)), 0);
    const [seldom = []] = [...words].sort((a, b) => notes(a) - notes(b));
    for (const word of seldom) {
      const to = segment.postingsAt[word + 1] ?? 0;
      for (let at = segment.postingsAt[word] ?? 0; at < to; at += 1) {
        const number = (segment.postings[at] ?? 0) >>> 8;
        const note = (layout.bases[index] ?? 0) + number;
        const [from, end] = [segment.tokensAt[number] ?? 0, segment.tokensAt[number + 1] ?? 0];
        if (board.best[note] || !hasPhrase(segment.tokens, from, end, fits, words.length)) continue;
        board.best[note] = PHRASE_BEST;
        board.found[board.foundCount++] = note;
      }
    }
  });
}

function hasPhrase(tokens: Uint32Array, from: number, end: number, fits: Uint32Array, length: number): boolean {
  const last = 1 << (length - 1);
  // The beginnings of the phrase that end at this token, a bit for each: shift-and.
  let begun = 0;
  for (let at = from; at < end; at += 1) {
    const word = (tokens[at] ?? 0) - FIRST_WORD;
    begun = word < 0 ? 0 : ((begun << 1) | 1) & (fits[word] ?? 0);
    if (begun & last) return true;
  }
  return false;
}
