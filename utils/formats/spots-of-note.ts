import type { ChangeId } from '@/utils/domain/change';
import type { SpotOutline } from '@/utils/domain/spot-outline';

/** The problem spots of each note, of which somebody said something. A note with two concerns may be in two. */
export function spotsOfNotes(spots: readonly SpotOutline[]): ReadonlyMap<ChangeId, readonly SpotOutline[]> {
  const said = spots.filter(
    ({ status, decisions, offices }) => status !== 'open' || decisions.length > 0 || offices.length > 0,
  );
  const pairs = said.flatMap((spot) => spot.notes.map(({ id }) => ({ id, spot })));
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, each]) => [id, each.map(({ spot }) => spot)] as const),
  );
}
