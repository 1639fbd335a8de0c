import type { TextPositionSelector, TextQuoteSelector } from '@/utils/domain/selector';
import { commonContext, contextAgreement } from './context';
import { findExact } from './find-exact';
import { findFuzzy } from './find-fuzzy';
import { distinctiveLength, floorFor, MARGIN } from './floor';
import type { Extent } from './text';

/** What became of a quote in a text; as `Anchored`, with offsets instead of a range. `confidence`: 0 to 1. */
type FoundText =
  | { state: 'exact' | 'moved' | 'fuzzy'; extent: Extent; confidence: number }
  | { state: 'ambiguous' | 'orphan'; confidence: number };

/** So many places of a repeated quote are compared word by word: those whose neighbouring characters agree longest. */
const MAX_COMPARED = 48;

/** A quote that came without context must be this long to stand for itself. */
const SPEAKS_FOR_ITSELF = 12;

interface Scored {
  extent: Extent;
  score: number;
}

/**
 * Finds a quote by itself and its context together. Several places that fit alike are told apart by `position`, if one
 * of them stands exactly there; otherwise none is chosen: a wrong place is worse than none.
 */
export function findText(quote: TextQuoteSelector, text: string, position?: TextPositionSelector): FoundText {
  const { full, partly, count } = collect(quote, text);
  const atPosition = (extent: Extent) => extent.start === position?.start;
  const bare = !quote.prefix && !quote.suffix;
  if (full.length > 0 && !(bare && quote.exact.length < SPEAKS_FOR_ITSELF && !full.some(atPosition))) {
    const extent = full.length === 1 ? full[0] : full.find(atPosition);
    if (!extent) return { state: 'ambiguous', confidence: 1 / full.length };
    return atPosition(extent) && extent.end === position?.end
      ? { state: 'exact', extent, confidence: 1 }
      : { state: 'moved', extent, confidence: bare ? 0.6 : 0.95 };
  }

  const scored = partly.map((extent) => ({ extent, score: contextAgreement(quote, text, extent) ?? 0 }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const floor = floorFor(distinctiveLength(quote.exact), count);
  if (best && best.score >= floor) {
    const chosen = best.score - (second?.score ?? 0) >= MARGIN ? best : tieBreak(scored, best.score, atPosition);
    if (!chosen) return { state: 'ambiguous', confidence: best.score / 2 };
    return { state: 'moved', extent: chosen.extent, confidence: 0.5 + 0.4 * chosen.score };
  }

  const fuzzy = findFuzzy(quote, text);
  if (fuzzy) return { state: 'fuzzy', ...fuzzy };
  return { state: count > 1 ? 'ambiguous' : 'orphan', confidence: (best?.score ?? 0) / 2 };
}

/** Places whose context is the same character by character, else the likeliest few of the others. */
function collect(quote: TextQuoteSelector, text: string): { full: Extent[]; partly: Extent[]; count: number } {
  const wanted = (quote.prefix?.length ?? 0) + (quote.suffix?.length ?? 0);
  const full: Extent[] = [];
  const partly: Scored[] = [];
  let count = 0;
  for (const extent of findExact(quote, text)) {
    const score = commonContext(quote, text, extent);
    count++;
    if (score === wanted) full.push(extent);
    else partly.push({ extent, score });
  }
  partly.sort((a, b) => b.score - a.score);
  return { full, partly: partly.slice(0, MAX_COMPARED).map((each) => each.extent), count };
}

function tieBreak(scored: Scored[], best: number, atPosition: (extent: Extent) => boolean): Scored | undefined {
  return scored.find((each) => best - each.score < MARGIN / 10 && atPosition(each.extent));
}
