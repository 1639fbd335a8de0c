import type { ProblemSpot } from '@/utils/spots';

/** What a spot counts as when nobody said how bad it is: the middle. */
const UNSAID = 2;

/** How much a spot weighs: its voices times the median of how bad they say it is; nothing where all is praise. */
function weightOf({ figures: { obstacles, strengths, voices, severity } }: Pick<ProblemSpot, 'figures'>): number {
  if (obstacles === 0 && strengths > 0) return 0;
  return voices * (severity?.median ?? UNSAID);
}

/** The spots, heaviest first; of the same weight in the order of their keys, so that none jumps. */
export function byWeight<S extends Pick<ProblemSpot, 'key' | 'figures'>>(spots: readonly S[]): S[] {
  return spots.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1));
}
