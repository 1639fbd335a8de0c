import search from 'approx-string-match';
import { readTextTable } from '#tests/bench/anchoring/text-table.ts';
import type { Library } from '#tests/bench/anchoring/wire.ts';

interface Stored {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
}

interface Candidate {
  start: number;
  end: number;
  errors: number;
}

/** So many characters before and behind a quote are kept. */
const CONTEXT = 32;
/** So large a share of the quote may differ. */
const MOST_ERRORS = 0.25;
/** What counts how much among candidates; the same balance as annotators with this library use. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;

let described: ReturnType<typeof readTextTable> | undefined;

/** How the glue looks for a quote: at once with errors, as the library does; or first as it stands, by `indexOf`. */
type Search = 'with errors' | 'exact first';

/**
 * approx-string-match finds where text stands with errors; choosing is the caller's. This glue reads the text once,
 * searches for each note with up to 25 % errors, and takes the place whose quote, context and position agree best. It has
 * no floor but the errors: a quote that stands somewhere is found.
 */
export function createApproxLibrary(how: Search): Library<Stored> {
  return {
    takes: 'one',
    describe(target) {
      if (!(target instanceof Range)) throw new TypeError('text only');
      described ??= readTextTable(document.body);
      const { text } = described;
      const { start, end } = described.extentOf(target);
      return {
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT), start),
        suffix: text.slice(end, end + CONTEXT),
        start,
      };
    },
    open() {
      const table = readTextTable(document.body);
      return async (list) =>
        list.map((stored) => {
          const best = choose(candidatesOf(stored, table.text, how), stored, table.text);
          return best && best.end > best.start ? table.rangeOf(best) : undefined;
        });
    },
  };
}

function candidatesOf({ exact }: Stored, text: string, how: Search): Candidate[] {
  const found: Candidate[] = [];
  if (how === 'exact first') {
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      found.push({ start: at, end: at + exact.length, errors: 0 });
    }
  }
  return found.length > 0 ? found : search(text, exact, Math.floor(exact.length * MOST_ERRORS));
}

function choose(candidates: readonly Candidate[], stored: Stored, text: string): Candidate | undefined {
  if (candidates.length < 2) return candidates[0];
  let best: Candidate | undefined;
  let bestScore = -1;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, stored, text);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

function scoreOf({ start, end, errors }: Candidate, stored: Stored, text: string): number {
  const before = text.slice(Math.max(0, start - stored.prefix.length), start);
  const after = text.slice(end, end + stored.suffix.length);
  return (
    WEIGHTS.quote * (1 - errors / stored.exact.length) +
    WEIGHTS.prefix * agreement(before, stored.prefix) +
    WEIGHTS.suffix * agreement(after, stored.suffix) +
    WEIGHTS.position * (1 - Math.abs(start - stored.start) / text.length)
  );
}

/** 0 to 1: how much of the context stands here. */
function agreement(here: string, context: string): number {
  if (here === context) return 1;
  const errors = search(here, context, context.length).map((match) => match.errors);
  return errors.length > 0 ? 1 - Math.min(...errors) / context.length : 0;
}
