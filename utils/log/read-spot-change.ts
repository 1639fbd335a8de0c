import { safeParse } from 'valibot';
import type { Change, RelationChange, SpotChange } from '@/utils/domain/change';
import { relationSchema, spotChangeSchema } from './spot-schema';

/** Whether a change is of a kind that speaks of spots or of notes' places, whether or not it can be read. */
export function speaksOfSpots({ kind }: Change): boolean {
  return kind.startsWith('spot.') || kind === 'place.relate';
}

/**
 * What a change says about a spot or about notes' places. Answers `undefined` for a withheld payload, other kinds and anything
 * that is not of the expected shape, as `readNoteChange` does.
 */
export function readSpotChange(change: Change): SpotChange | RelationChange | undefined {
  const { kind, payload } = change;
  // Most changes are others: a look at the kind spares them the schemas.
  if (!payload || !speaksOfSpots(change)) return undefined;
  const schema = kind === 'place.relate' ? relationSchema : spotChangeSchema;
  const parsed = safeParse(schema, { kind, value: payload.value });
  return parsed.success ? parsed.output : undefined;
}
