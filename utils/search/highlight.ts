import { fold, foldWithPlaces, lowerCase } from './fold';
import type { FoundWords } from './search-parts';
import { INFLECTION, stem, verbStems } from './stem';
import { tokenise } from './tokenise';

/** A stretch of a text, in UTF-16 code units. */
export interface Range {
  from: number;
  to: number;
}

/** Words of a text that are looked at: as many as are searched. */
const WORDS_MAX = 10_000;

/**
 * What to emphasise in a text of a hit. `words` is what the search answered: words of the hits, and what was typed for
 * each. Of a compound only the part that was typed, with its ending.
 */
export function highlight(text: string, words: FoundWords): Range[] {
  return tokenise(text, WORDS_MAX).flatMap(({ word, from }) => {
    const typed = words.get(lowerCase(word));
    if (typed === undefined) return [];
    const part = partOf(word, typed);
    return [{ from: from + part.from, to: from + part.to }];
  });
}

function partOf(word: string, typed: string): Range {
  const { folded, places } = foldWithPlaces(word);
  const wanted = fold(typed);
  for (const needle of [wanted, stem(wanted), ...verbStems(wanted).map(stem)]) {
    const from = folded.indexOf(needle);
    if (!needle || from < 0) continue;
    const to = INFLECTION.test(folded.slice(from + needle.length)) ? folded.length : from + needle.length;
    return { from: places[from] ?? 0, to: places[to] ?? word.length };
  }
  return { from: 0, to: word.length };
}
