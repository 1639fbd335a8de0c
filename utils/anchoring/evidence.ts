import { MASK } from '@/utils/domain/mask';
import type { Beside } from './compass';
import type { Part } from './outline';

/** The best place must be better than the second best by this much. */
export const MARGIN = 0.1;

/** Labels and hints: what forms repeat. */
const SHORT = 48;

/** Whole sentences: what pages say once. */
const LONG = 120;

/** How much must speak for a place of a short quote, of a long one; and how much more if the text is repeated. */
const FLOOR_SHORT = 0.58;
const FLOOR_LONG = 0.3;
const REPEATED = 0.02;

/** What speaks for a place beside the quote itself, each 0 to 1; undefined: not known. */
export interface Evidence {
  left: number | undefined;
  right: number | undefined;
  /** Headings and legends above. */
  part: Part | undefined;
  /** It is repeated as often as it was, and this is the one with the same number in reading order. */
  number: boolean;
  /**
   * `once`: it stood once on the page, and stands there once now; `alone`: nothing on the page read like it, now one place
   * alone does.
   */
  count: 'once' | 'alone' | 'repeated' | 'unknown';
  /** It stands there less often than it did. */
  fewer: boolean;
  /** How it stands to what stood beside this one of its likes alone. */
  beside: Beside | undefined;
  /** It was a block of its own, and would be a word of a sentence now. */
  torn: boolean;
}

/** How far each kind of evidence by itself proves a place, 0 to 1. */
const PROOF = { side: 0.6, part: 0.4, unique: 0.4, number: 0.4, with: 0.6, edited: 0.35 } as const;

/** So much of what the rest proves remains in another part of the page, for what stands there once and for what is repeated. */
const REMAINS = {
  own: { once: 1, repeated: 1 },
  changed: { once: 0.95, repeated: 0.85 },
  other: { once: 0.8, repeated: 0.5 },
  twin: { once: 0.3, repeated: 0.3 },
} as const;

/** Of what is repeated some places are gone: this one may have been among them. */
const FEWER = 0.75;

/** What stood beside it alone is elsewhere; or it is gone, in its own part of the page and in another. */
const APART = 0.4;
const GONE = { own: 0.65, changed: 0.6, other: 0.6, twin: 0.6 } as const;

/** A label was merged into a sentence, or it is another word there. */
const TORN = 0.6;

/** Titles above that agree so far are those that stood above. */
const SAME_PART = 0.9;

/** Both sides together, from which on all counts as it was. */
const AS_BEFORE = 1.8;

/**
 * How much speaks for a place, 0 to 1. Kinds of evidence are taken as independent: each leaves less room for doubt
 * (noisy-or, Pearl 1988). Another heading speaks against it.
 */
export function support({ left = 0, right = 0, part, number, count, fewer, beside, torn }: Evidence): number {
  const { agreement = 0, is = 'own', isInner = false } = part ?? {};
  const unique = count === 'once' || count === 'alone' ? PROOF.unique : 0;
  const sides = (1 - PROOF.side * left) * (1 - PROOF.side * right);
  const above = 1 - PROOF.part * agreement;
  const doubt =
    sides *
    above *
    (1 - unique) *
    (1 - (number ? PROOF.number : 0)) *
    (beside === 'with' || beside === 'edited' ? 1 - PROOF[beside] : 1);
  // Where all around it is as it was, another name says little, and so does the number of its likes.
  const isTogether = beside === 'with' && is !== 'twin' && is !== 'other';
  const asBefore = left + right >= AS_BEFORE || number || isTogether;
  // What stood beside it may be gone from a part that is otherwise what it was.
  const isSamePlace = left + right >= AS_BEFORE && isInner && agreement >= SAME_PART;
  const company = beside === 'apart' ? APART : beside === 'gone' && !isSamePlace ? GONE[is] : 1;
  const once = count === 'once' || count === 'alone' || asBefore || (is === 'changed' && count === 'unknown');
  const remains = REMAINS[is][once ? 'once' : 'repeated'];
  return (
    (1 - doubt) * remains * company * (fewer && !asBefore ? FEWER : 1) * (torn && left + right < AS_BEFORE ? TORN : 1)
  );
}

/**
 * How much support a quote needs. A label means nothing without its surroundings, a sentence nearly everything; and a text
 * that occurs more than once has proved that it is repeated.
 */
export function floorFor(length: number, occurrences: number): number {
  const share = Math.min(1, Math.max(0, (length - SHORT) / (LONG - SHORT)));
  return FLOOR_SHORT - (FLOOR_SHORT - FLOOR_LONG) * share + (occurrences > 1 ? REPEATED : 0);
}

/** How many characters of a quote are known. */
export function distinctiveLength(exact: string): number {
  return exact.replaceAll(MASK, '').length;
}
