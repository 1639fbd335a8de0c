import { type FoundWord, findMistyped, findWords } from './find-words';
import { findPairs, type Pair } from './pairs';
import type { Vocabulary } from './vocabulary';

/** What a typed word may stand for in a vocabulary. */
export interface Reading {
  /** Words that it finds, each with its weight. */
  words: ReadonlyMap<number, number>;
  /** Words that it may have been meant to be. */
  mistyped: readonly FoundWord[];
  /** Words that say it together. */
  pairs: readonly Pair[];
}

/** So many readings are kept: while the last word is typed, those before it stay the same. */
const KEPT = 32;

/** Makes a function that reads typed words, and remembers the last ones as long as the vocabulary is the same. */
export function createReader(vocabulary: Vocabulary): (word: string, state: 'typing' | 'typed') => Reading {
  const kept = new Map<string, Reading>();
  let size = vocabulary.size;
  return (word, state) => {
    if (size !== vocabulary.size) kept.clear();
    size = vocabulary.size;
    const key = `${state} ${word}`;
    const known = kept.get(key);
    if (known) return known;
    const words = findWords(vocabulary, word, state);
    const reading = { words, mistyped: findMistyped(vocabulary, word, words), pairs: findPairs(vocabulary, word) };
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, reading);
    return reading;
  };
}
