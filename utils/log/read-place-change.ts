import { safeParse } from 'valibot';
import type { Change, PlaceChange } from '@/utils/domain/change';
import { placeChangeSchema } from './schema';

const PLACE_KINDS: readonly string[] = [
  'service.name',
  'page.service',
  'concern.define',
] satisfies PlaceChange['kind'][];

/** Whether a change is of a kind that speaks of a service, a page or a concern. */
export function speaksOfPlace({ kind }: Pick<Change, 'kind'>): boolean {
  return PLACE_KINDS.includes(kind);
}

/**
 * What a change says about a service, a page or a concern. Answers `undefined` for a withheld payload, other kinds and anything
 * that is not of the expected shape, as `readNoteChange` does.
 */
export function readPlaceChange(change: Change): PlaceChange | undefined {
  const { kind, payload } = change;
  // Most changes speak of notes: these are not worth a look at what they say.
  if (!payload || !speaksOfPlace(change)) return undefined;
  const parsed = safeParse(placeChangeSchema, { kind, value: payload.value });
  return parsed.success ? parsed.output : undefined;
}
