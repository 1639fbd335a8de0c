import { maskPersonalData } from '@/utils/domain/mask';
import type { TextQuoteSelector } from '@/utils/domain/selector';
import { collapse, type Extent, splitsPair } from './text';

/** Context on each side, in UTF-16 code units: at most this much, cut at a word if at least half of it remains. */
const CONTEXT = 64;

/** What is looked at on each side when personal data is masked, so that a number cut in two is still seen as one. */
const MASK_CONTEXT = 256;

/** Longer quotes are stored by their beginning: nobody means 20,000 characters word by word. */
export const MAX_QUOTE = 20_000;

/** Quote and context of a stretch of text, personal data masked. Empty context says that the text begins or ends there. */
export function quoteAt(text: string, extent: Extent): TextQuoteSelector & { prefix: string; suffix: string } {
  const { start, end } = extent;
  const from = Math.max(0, start - MASK_CONTEXT);
  const masked = maskPersonalData(text.slice(from, end + MASK_CONTEXT));
  return {
    type: 'TextQuoteSelector',
    exact: masked.slice(start - from, end - from),
    prefix: lastWords(masked.slice(0, start - from)),
    suffix: firstWords(masked.slice(end - from)),
  };
}

/** A quote from anywhere, made comparable with a snapshot's text; nothing if it is not usable. */
export function readQuote(quote: TextQuoteSelector | undefined): TextQuoteSelector | undefined {
  if (typeof quote?.exact !== 'string') return undefined;
  const exact = collapse(quote.exact.slice(0, MAX_QUOTE * 2)).trim();
  if (!exact) return undefined;
  const prefix = typeof quote.prefix === 'string' ? collapse(quote.prefix.slice(-2 * CONTEXT)) : '';
  const suffix = typeof quote.suffix === 'string' ? collapse(quote.suffix.slice(0, 2 * CONTEXT)) : '';
  return { ...quote, type: 'TextQuoteSelector', exact, prefix: prefix.trimStart(), suffix: suffix.trimEnd() };
}

function lastWords(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.slice(splitsPair(text, text.length - CONTEXT) ? 1 - CONTEXT : -CONTEXT);
  const space = cut.indexOf(' ');
  return space < CONTEXT / 2 ? cut.slice(space + 1) : cut;
}

function firstWords(text: string): string {
  if (text.length <= CONTEXT) return text;
  const cut = text.slice(0, splitsPair(text, CONTEXT) ? CONTEXT - 1 : CONTEXT);
  const space = cut.lastIndexOf(' ');
  return space > CONTEXT / 2 ? cut.slice(0, space) : cut;
}
