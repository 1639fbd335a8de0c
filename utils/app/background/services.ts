import type { Change, PlaceChange } from '@/utils/domain/change';
import type { PageMove } from '@/utils/domain/service';
import { makeChange } from '@/utils/log';
import { subjectFor } from '@/utils/log/subjects';
import { readHeads, readPageService } from '@/utils/storage';
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

/**
 * Moves pages to services, all of them or none. Answers where they were put before, which takes it back: `null` for those that
 * nobody had put anywhere.
 */
export async function movePages(context: BackgroundContext, moves: readonly PageMove[]): Promise<PageMove[]> {
  const database = await context.database();
  const former: PageMove[] = [];
  const changes: Change[] = [];
  // A page twice would be two changes that do not know of each other.
  for (const move of new Map(moves.map((each) => [each.page, each])).values()) {
    former.push({ page: move.page, service: (await readPageService(database, move.page))?.service ?? null });
    changes.push(await makeSaying(context, { kind: 'page.service', value: move }));
  }
  await append(context, changes);
  return former;
}

/** What the voice is of. A service's key may be that of a page: its voice must be another one, or it would tell who wrote there. */
function placeOf({ kind, value }: PlaceChange): string {
  if (kind === 'page.service') return value.page;
  return kind === 'service.name' ? `service ${value.key}` : `concern ${value.key}`;
}
