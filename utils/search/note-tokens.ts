import { FIELDS, type NoteText } from './note-text';
import { tokenise } from './tokenise';
import type { Vocabulary } from './vocabulary';

/** Tokens below this are fields, in the order of `FIELDS`: here begins a text of one. Others are words, so much higher. */
export const FIRST_WORD = 8;

/** Words of a note that are searched; the longest one that people write has some 4,000. */
const WORDS_MAX = 10_000;

/** A note as numbers: its texts word by word, each text behind the number of its field. */
export function tokensOf(note: NoteText, vocabulary: Vocabulary): Uint32Array {
  const tokens: number[] = [];
  FIELDS.forEach((field, number) => {
    const texts = note[field] ?? [];
    for (const text of typeof texts === 'string' ? [texts] : texts) {
      if (!text || tokens.length >= WORDS_MAX) continue;
      tokens.push(number);
      for (const { word } of tokenise(text, WORDS_MAX - tokens.length))
        tokens.push(FIRST_WORD + vocabulary.numberOf(word));
    }
  });
  return Uint32Array.from(tokens);
}
