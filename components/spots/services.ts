import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReviewActions } from '@/components/review/actions';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId, SpotSaying } from '@/utils/domain/change';
import type { ProblemSpot, Spots } from '@/utils/spots';

/** The spots of a service, and the notes that are in them. */
export interface LoadedSpots extends Spots {
  notes: ReadonlyMap<ChangeId, Annotation>;
}

/** What people had before their eyes when they said something: the heads of the spot's records. */
export type Seen = Record<ChangeId, ChangeId[]>;

/** What the page of problem spots needs of the outside. All reject when nothing came of it, and nothing is changed then. */
export interface SpotsServices extends Pick<ReviewActions, 'findWay' | 'openPlace'> {
  /** Reads the spots of a service, by its key. */
  load(service: string): Promise<LoadedSpots>;
  say(spot: ProblemSpot, says: SpotSaying, seen: Seen): Promise<void>;
  /** These notes mean the same place. */
  join(notes: readonly ChangeId[]): Promise<void>;
  /** These notes mean another place than those. */
  part(notes: readonly ChangeId[], from: readonly ChangeId[]): Promise<void>;
  /** Erases words of a record for good: all, or those of some changes. */
  erase(record: ChangeId, changes?: readonly ChangeId[]): Promise<void>;
  /** Follows the request of somebody else to erase words of a record, or turns it down. */
  decideErasure(record: ChangeId, decision: 'erase' | 'keep'): Promise<void>;
}

/** Hands the services to the page. Tests hand in their own. */
export const SpotsContext = createContext<SpotsServices | null>(null);

/** The services of the page, inside of a component. Throws where there are none. */
export function useSpots(): SpotsServices {
  const services = useContext(SpotsContext);
  if (!services) throw new Error('there are no services for problem spots here');
  return services;
}

/** What is to be seen of a spot now. */
export function seenOf({ records }: ProblemSpot): Seen {
  return Object.fromEntries(records.map(({ id, heads }) => [id, heads]));
}
