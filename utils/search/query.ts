import { lowerCase } from './fold';
import { tokenise } from './tokenise';

/** A part of what was typed: one word, or in quotation marks several that must follow one another. */
export interface Term {
  words: readonly string[];
  quoted: boolean;
  /** The last word may go on. */
  state: 'typing' | 'typed';
}

/** What is read of a query, in UTF-16 code units and in terms: people type less. */
const LENGTH_MAX = 300;
const TERMS_MAX = 16;

/** Fewer letters begin so many words that nobody means them: they count as a word of their own. */
const TYPING_LEAST = 2;
const TYPING_LEAST_BESIDE_OTHERS = 3;

/** Reads what somebody has typed. A quotation mark that is not closed yet counts to the end. */
export function parseQuery(query: string): Term[] {
  const text = query.slice(0, LENGTH_MAX);
  const terms = text.split(/["„“”«»]/).flatMap((part, index): Term[] => {
    const words = tokenise(part, TERMS_MAX).map(({ word }) => lowerCase(word));
    if (index % 2) return words.length ? [{ words, quoted: true, state: 'typed' }] : [];
    return [...new Set(words)].map((word) => ({ words: [word], quoted: false, state: 'typed' }));
  });
  const last = terms.slice(0, TERMS_MAX).at(-1);
  const letters = last?.words.at(-1)?.length ?? 0;
  if (
    last &&
    letters >= (terms.length > 1 ? TYPING_LEAST_BESIDE_OTHERS : TYPING_LEAST) &&
    /[\p{L}\p{N}\p{M}]$/u.test(text)
  )
    last.state = 'typing';
  return terms.slice(0, TERMS_MAX);
}
