import { safeParse } from 'valibot';
import type { Change } from '@/utils/domain/change';
import { CHANGE_BOUNDS, isBounded } from './bounds';
import { namedBy, speaksOfOthers } from './erase';
import { isAuthentic } from './make-change';
import { readPlaceChange } from './read-place-change';
import { readSpotChange } from './read-spot-change';
import { changeSchema } from './schema';
import { subjectFor, subjectForSpot } from './subjects';

/** A change that passed, or why not, in words for the log of errors (not for people). */
export type Checked = { parsed: Change } | { error: string };

/**
 * Checks a change of any origin: its frame, its bounds, that its ids are the hashes of what it says, that one about a service,
 * a page, a concern or a spot speaks of the subject that its key makes, and that an erasure belongs to a subject and names what
 * it erases.
 */
export function checkChange(input: unknown): Checked {
  if (!isBounded(input, CHANGE_BOUNDS)) return { error: 'the change is larger or deeper than changes are' };
  const result = safeParse(changeSchema, input);
  if (!result.success) return { error: `not a change: ${result.issues[0].message}` };
  try {
    if (!isAuthentic(result.output)) return { error: 'the change is not what its id says' };
    if (!isErasureSound(result.output)) return { error: 'the change erases, and does not say what' };
    return isStray(result.output)
      ? { error: 'the change speaks of another subject than its own' }
      : { parsed: result.output };
  } catch {
    // NaN or a bigint: nothing that can be hashed.
    return { error: 'the change is not JSON' };
  }
}

/** Whether a change speaks of a subject of which its words do not speak. */
function isStray(change: Change): boolean {
  const place = readPlaceChange(change);
  if (place) return subjectFor(place) !== change.subject;
  const spot = readSpotChange(change);
  return spot !== undefined && subjectForSpot(spot) !== change.subject;
}

/** Whether it is no erasure (or decision about one), or one that says what it erases (or whose payload is missing: it does nothing until it comes). */
function isErasureSound(change: Change): boolean {
  if (!speaksOfOthers(change)) return true;
  return change.subject !== null && (change.payload === undefined || namedBy(change).length > 0);
}
