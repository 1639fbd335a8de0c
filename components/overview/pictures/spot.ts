import type { Severity } from '@/utils/domain/rating';

/** A place that something is wrong with, and what: several notes taken together, as problem spots are. */
export interface Spot {
  label: string;
  notes: number;
  voices: number;
  /** The median; `null`: nobody said. */
  severity: Severity | null;
  /** Where its notes are. */
  href: string;
}

/** What counts for a severity that nobody said: the middle of the scale. */
const UNSAID: Severity = 2;

/** How many times how severe. */
export function weightOfSpot({ notes, severity }: Pick<Spot, 'notes' | 'severity'>): number {
  return notes * (severity ?? UNSAID);
}

/** Spots that lie on each other in a picture of notes and severity. */
export interface SpotGroup {
  notes: number;
  severity: Severity;
  spots: Spot[];
}

/** Groups spots by notes and severity. */
export function groupSpots(spots: readonly Spot[]): SpotGroup[] {
  const groups = Map.groupBy(spots, ({ notes, severity }) => notes * 8 + (severity ?? UNSAID));
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ notes: first.notes, severity: first.severity ?? UNSAID, spots: members }] : [];
  });
}
