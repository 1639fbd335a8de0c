import type { Change, PlaceChange } from '@/utils/domain/change';
import { makeChange } from '@/utils/log';
import { subjectFor } from '@/utils/log/subjects';
import { readHeads } from '@/utils/storage';
import { append } from './append';
import { authorship } from './authorship';
import { type BackgroundContext, newSalt } from './context';

/** Makes the change that says this of a service, a page or a concern, knowing all that this device knows of it. */
export async function makeSaying(context: BackgroundContext, says: PlaceChange): Promise<Change> {
  const subject = subjectFor(says);
  const parents = await readHeads(await context.database(), subject);
  const author = await authorship(context, placeOf(says));
  return makeChange({ subject, parents, says, ...author, salt: newSalt(context) });
}

/** Adds what somebody said about a service, a page or a concern to all that this device knows of it. */
export async function sayOfPlace(context: BackgroundContext, says: PlaceChange): Promise<void> {
  await append(context, [await makeSaying(context, says)]);
}

/** What the voice is of. A service's key may be that of a page: its voice must be another one, or it would tell who wrote there. */
function placeOf({ kind, value }: PlaceChange): string {
  if (kind === 'page.service') return value.page;
  return kind === 'service.name' ? `service ${value.key}` : `concern ${value.key}`;
}
