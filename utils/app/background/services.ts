import type { PlaceChange } from '@/utils/domain/change';
import { makeChange } from '@/utils/log';
import { subjectFor } from '@/utils/log/subjects';
import { readHeads } from '@/utils/storage';
import { append } from './append';
import { authorship } from './authorship';
import { type BackgroundContext, newSalt } from './context';

/** Adds what somebody said about a service or a page to all that this device knows of it. */
export async function sayOfPlace(context: BackgroundContext, says: PlaceChange): Promise<void> {
  const subject = subjectFor(says);
  const parents = await readHeads(await context.database(), subject);
  // A service's key may be that of a page: its voice must be another one, or it would tell who wrote there.
  const author = await authorship(
    context,
    says.kind === 'service.name' ? `service ${says.value.key}` : says.value.page,
  );
  await append(context, [makeChange({ subject, parents, says, ...author, salt: newSalt(context) })]);
}
