import type { TextQuoteSelector } from '@/utils/domain/selector';
import { agrees, nearness } from './similarity';
import { type Extent, withinWord } from './text';

/** Room for words that were put in between, in UTF-16 code units. */
const ROOM = 32;

/**
 * How well the words around a stretch of text agree with a quote's context, 0 to 1, both sides alike; undefined if the
 * quote has no context to go by.
 */
export function contextAgreement(quote: TextQuoteSelector, text: string, { start, end }: Extent): number | undefined {
  const { prefix = '', exact, suffix = '' } = quote;
  const before = text.slice(Math.max(0, start - 2 * prefix.length - ROOM), start);
  const after = text.slice(end, end + 2 * suffix.length + ROOM);
  const left = nearness(words(prefix).reverse(), words(before).reverse());
  const right = nearness(words(suffix), words(after));
  const sides = [
    left === undefined ? [] : left * border(prefix.at(-1), exact[0], before.at(-1), text[start]),
    right === undefined ? [] : right * border(exact.at(-1), suffix[0], text[end - 1], after[0]),
  ].flat();
  return sides.length > 0 ? sides.reduce((sum, side) => sum + side) / sides.length : undefined;
}

/** How many characters around `extent` agree with the quote's context before the first that does not: cheap, to rank by. */
export function commonContext({ prefix = '', suffix = '' }: TextQuoteSelector, text: string, extent: Extent): number {
  let before = 0;
  while (before < prefix.length && agrees(prefix.at(-1 - before), text[extent.start - 1 - before])) before++;
  let after = 0;
  while (after < suffix.length && agrees(suffix[after], text[extent.end + after])) after++;
  return before + after;
}

/** "Ort" in "Ortsteil" is not the label "Ort": a border that cuts a word now and did not before counts half. */
function border(wasLeft = '', wasRight = '', left = '', right = ''): number {
  return withinWord(wasLeft, wasRight) === withinWord(left, right) ? 1 : 0.5;
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
