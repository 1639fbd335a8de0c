import type { ProblemSpot } from '@/utils/spots';

/** What a spot counts as when nobody said how bad it is: the middle. */
const UNSAID = 2;

/** How much a spot weighs: its voices times the median of how bad they say it is. */
function weightOf({ figures: { voices, severity } }: Pick<ProblemSpot, 'figures'>): number {
  return voices * (severity?.median ?? UNSAID);
}

/** The spots, heaviest first; of the same weight in the order of their keys, so that none jumps. */
export function byWeight(spots: readonly ProblemSpot[]): ProblemSpot[] {
  return spots.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1));
}
