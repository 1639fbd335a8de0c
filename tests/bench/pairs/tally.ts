import { type Answer, isPartly, judge } from './judge.ts';
import type { Kind, Target } from './targets.ts';

/** What became of targets that must be found. `partly`: those among the wrong that share text with the right place. */
interface Sought {
  n: number;
  right: number;
  wrong: number;
  partly: number;
  missing: number;
}

/** What became of targets that must not be found: reported as lost, or put somewhere. */
interface Lost {
  n: number;
  lost: number;
  put: number;
}

/**
 * Counts by kind. `within` is what was merged into a longer block and counts in no sum and no share. Our own pairs alone
 * have `rewritten`, of which only what is at another place counts as wrong, and `goneFields`.
 */
export interface Tally {
  kept: Sought;
  edited: Sought;
  rewritten: Sought;
  gone: Lost;
  within: Lost;
  subQuotes: Sought;
  fields: Sought;
  goneFields: Lost;
  /** How many were left out because time ran out; they count nowhere else. */
  notReached: number;
}

/** The figures of one matcher; shares in percent. `wrong` counts what is gone and was put somewhere, too. */
export interface Figures extends Tally {
  n: number;
  wrong: number;
  wrongShare: number;
  shares: { kept: number; edited: number; gone: number; subQuotes: number; fields: number; blocksWrong: number };
}

const KEYS = {
  kept: 'kept',
  edited: 'edited',
  rewritten: 'rewritten',
  gone: 'gone',
  within: 'within',
  subQuote: 'subQuotes',
  field: 'fields',
  goneField: 'goneFields',
} as const satisfies Record<Kind, Exclude<keyof Tally, 'notReached'>>;

/** Nothing counted yet. */
export function emptyTally(): Tally {
  const sought = (): Sought => ({ n: 0, right: 0, wrong: 0, partly: 0, missing: 0 });
  const lost = (): Lost => ({ n: 0, lost: 0, put: 0 });
  return {
    kept: sought(),
    edited: sought(),
    rewritten: sought(),
    gone: lost(),
    within: lost(),
    subQuotes: sought(),
    fields: sought(),
    goneFields: lost(),
    notReached: 0,
  };
}

/** Counts one more; without an answer it was not reached in time. */
export function count(tally: Tally, target: Target, answer: Answer | undefined): void {
  if (!answer) {
    tally.notReached++;
    return;
  }
  const counts = tally[KEYS[target.kind]];
  const verdict = judge(target, answer);
  counts.n++;
  if ('lost' in counts) {
    counts[verdict === 'missing' ? 'lost' : 'put']++;
  } else {
    counts[verdict]++;
    if (verdict === 'wrong' && isPartly(target, answer)) counts.partly++;
  }
}

/** Sums and shares. */
export function figuresOf(tally: Tally): Figures {
  const { kept, edited, rewritten, gone, subQuotes, fields, goneFields } = tally;
  const n = [kept, edited, rewritten, gone, subQuotes, fields, goneFields].reduce((sum, counts) => sum + counts.n, 0);
  const blocksWrong = kept.wrong + edited.wrong + rewritten.wrong - rewritten.partly + gone.put;
  const wrong = blocksWrong + subQuotes.wrong + fields.wrong + goneFields.put;
  return {
    ...tally,
    n,
    wrong,
    wrongShare: percent(wrong, n),
    shares: {
      kept: percent(kept.right, kept.n),
      edited: percent(edited.right, edited.n),
      gone: percent(gone.lost, gone.n),
      subQuotes: percent(subQuotes.right, subQuotes.n),
      fields: percent(fields.right, fields.n),
      blocksWrong: percent(blocksWrong, kept.n + edited.n + rewritten.n + gone.n),
    },
  };
}

/** Two decimals; 0 of 0 is 0. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
}
