import { safeParse } from 'valibot';
import type { Change } from '@/utils/domain/change';
import { isAuthentic } from './make-change';
import { changeSchema } from './schema';

/** A change that passed, or why not, in words for the log of errors (not for people). */
export type Checked = { parsed: Change } | { error: string };

/** Checks a change of any origin: its frame, its bounds, and that its ids are the hashes of what it says. */
export function checkChange(input: unknown): Checked {
  const result = safeParse(changeSchema, input);
  if (!result.success) return { error: `not a change: ${result.issues[0].message}` };
  try {
    return isAuthentic(result.output) ? { parsed: result.output } : { error: 'the change is not what its id says' };
  } catch {
    // NaN, a bigint, or deeper than the stack: nothing that can be hashed.
    return { error: 'the change is not JSON' };
  }
}
