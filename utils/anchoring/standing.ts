import { MASK } from '@/utils/domain/mask';
import type { TextPositionSelector, TextQuoteSelector } from '@/utils/domain/selector';
import { type Outline, partOf } from './outline';
import type { Extent } from './text';
import type { TextIndex } from './text-index';

/** What is known of a page's text. */
export interface TextPage {
  index: TextIndex;
  outline: Outline;
  /** Where blocks begin in the text, ascending. */
  blocks: readonly number[];
}

/** Quote and context, character by character, exactly where they were described: nothing else need be looked at. */
export function standingAt(
  quote: TextQuoteSelector,
  page: TextPage,
  position?: TextPositionSelector,
): Extent | undefined {
  const { prefix = '', exact, suffix = '' } = quote;
  const { text } = page.index;
  if (!position) return undefined;
  const { start, end } = position;
  if (end - start !== exact.length || end > text.length || start < prefix.length) return undefined;
  const isSame =
    text.startsWith(exact, start) && text.startsWith(suffix, end) && text.startsWith(prefix, start - prefix.length);
  const pattern = prefix + exact + suffix;
  if (!isSame && !(pattern.includes(MASK) && agreesAt(pattern, text, start - prefix.length))) return undefined;
  // Parts of a page that are built alike may have traded places.
  const { is = 'own' } = partOf(quote, () => page.outline.above(start), page.outline) ?? {};
  return is === 'own' || is === 'changed' ? { start, end } : undefined;
}

function agreesAt(pattern: string, text: string, from: number): boolean {
  if (from < 0 || from + pattern.length > text.length) return false;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] !== MASK && pattern[at] !== text[from + at]) return false;
  }
  return true;
}
