import { MASK } from '@/utils/domain/mask';

/** The best place must be better than the second best by this much. */
export const MARGIN = 0.1;

/** Labels and hints: what forms repeat. */
const SHORT = 48;

/** Whole sentences: what pages say once. */
const LONG = 120;

/**
 * How well the context must agree, 0 to 1. A label means nothing without its surroundings, a sentence nearly everything;
 * and a text that occurs more than once has proved that it is repeated.
 */
export function floorFor(length: number, occurrences: number): number {
  const share = Math.min(1, Math.max(0, (length - SHORT) / (LONG - SHORT)));
  return 0.8 - 0.4 * share + (occurrences > 1 ? 0.1 : 0);
}

/** How many characters of a quote are known. */
export function distinctiveLength(exact: string): number {
  return exact.replaceAll(MASK, '').length;
}
