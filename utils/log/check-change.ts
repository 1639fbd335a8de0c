import { safeParse } from 'valibot';
import type { Change } from '@/utils/domain/change';
import { isAuthentic } from './make-change';
import { readPlaceChange } from './read-place-change';
import { changeSchema } from './schema';
import { subjectFor } from './subjects';

/** A change that passed, or why not, in words for the log of errors (not for people). */
export type Checked = { parsed: Change } | { error: string };

/**
 * Checks a change of any origin: its frame, its bounds, that its ids are the hashes of what it says, and that one about a
 * service or a page speaks of the subject that its key makes.
 */
export function checkChange(input: unknown): Checked {
  const result = safeParse(changeSchema, input);
  if (!result.success) return { error: `not a change: ${result.issues[0].message}` };
  try {
    if (!isAuthentic(result.output)) return { error: 'the change is not what its id says' };
    const place = readPlaceChange(result.output);
    const stray = place && subjectFor(place) !== result.output.subject;
    return stray ? { error: 'the change speaks of another subject than its own' } : { parsed: result.output };
  } catch {
    // NaN, a bigint, or deeper than the stack: nothing that can be hashed.
    return { error: 'the change is not JSON' };
  }
}
