import type { CssSelector, Selector } from '@/utils/domain/selector';

/** How much of a description is kept, UTF-16 code units. */
const WORDS_MAX = 2_000;

/** Finds nothing on any page. */
const NOWHERE = ':not(*)';

/**
 * A place that is described in a way that we cannot follow (XPath, a stretch of a film). It is found nowhere, so that
 * the note is listed as lost with these words, rather than taken for a note on the whole page.
 */
export function lostPlace(words: string): CssSelector {
  return { type: 'CssSelector', value: NOWHERE, 'rn:name': words.slice(0, WORDS_MAX) };
}

/** Whether a selector is of such a place. */
export function isLost(selector: Selector): boolean {
  return selector.type === 'CssSelector' && selector.value === NOWHERE;
}
