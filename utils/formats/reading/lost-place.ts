import type { CssSelector } from '@/utils/domain/selector';

/** How much of a description is kept, UTF-16 code units. */
const WORDS_MAX = 2_000;

/**
 * A place that is described in a way that we cannot follow (XPath, a stretch of a film). It is found nowhere, so that
 * the note is listed as lost with these words, rather than taken for a note on the whole page.
 */
export function lostPlace(words: string): CssSelector {
  return { type: 'CssSelector', value: ':not(*)', 'rn:name': words.slice(0, WORDS_MAX) };
}
