import type { TextQuoteSelector } from '@/utils/domain/selector';
import { agrees, nearness } from './similarity';
import { type Extent, withinWord } from './text';

/** Room for words that were put in between, in UTF-16 code units. */
const ROOM = 32;

/** How well the words before and behind a place agree with a quote's context, 0 to 1; undefined: no context to go by. */
export interface Sides {
  left: number | undefined;
  right: number | undefined;
}

/** Compares the words around a stretch of text with a quote's context, each side by itself. */
export function sidesOf(quote: TextQuoteSelector, text: string, { start, end }: Extent): Sides {
  const { prefix = '', exact, suffix = '' } = quote;
  const before = text.slice(Math.max(0, start - 2 * prefix.length - ROOM), start);
  const after = text.slice(end, end + 2 * suffix.length + ROOM);
  // Nothing before it says that the text began there, if there is something behind it.
  const isFirst = prefix === '' && suffix !== '' && start === 0;
  const isLast = suffix === '' && prefix !== '' && end === text.length;
  const isLeft = isFirst || (prefix !== '' && before.endsWith(prefix));
  const isRight = isLast || (suffix !== '' && after.startsWith(suffix));
  const left = isLeft ? 1 : nearness(words(prefix).reverse(), words(before).reverse());
  const right = isRight ? 1 : nearness(words(suffix), words(after));
  return {
    left: left && left * border(prefix.at(-1), exact[0], before.at(-1), text[start]),
    right: right && right * border(exact.at(-1), suffix[0], text[end - 1], after[0]),
  };
}

/** Both sides in one figure, 0 to 1; undefined if there is no context to go by. */
export function contextAgreement(quote: TextQuoteSelector, text: string, extent: Extent): number | undefined {
  const { left, right } = sidesOf(quote, text, extent);
  if (left === undefined || right === undefined) return left ?? right;
  return (left + right) / 2;
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
