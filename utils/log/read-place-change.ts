import { safeParse } from 'valibot';
import type { Change, PlaceChange } from '@/utils/domain/change';
import { placeChangeSchema } from './schema';

/**
 * What a change says about a service, a page or a concern. Answers `undefined` for a withheld payload, other kinds and anything
 * that is not of the expected shape, as `readNoteChange` does.
 */
export function readPlaceChange({ kind, payload }: Change): PlaceChange | undefined {
  if (!payload) return undefined;
  const parsed = safeParse(placeChangeSchema, { kind, value: payload.value });
  return parsed.success ? parsed.output : undefined;
}
