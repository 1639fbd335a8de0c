import type { Change, ChangeId, Erasure, HereChange } from '@/utils/domain/change';
import { decidingOf, erasingOf, makeChange } from '@/utils/log';
import { deleteDraft, readChangesOf } from '@/utils/storage';
import { append } from './append';
import { authorship } from './authorship';
import { type BackgroundContext, newSalt } from './context';
import { requireNote } from './notes';

/** Erases all words of a note: one's own wherever the erasure comes, those of others on this device. docs/decisions/0016 */
export async function eraseNote(context: BackgroundContext, id: ChangeId): Promise<void> {
  await sayOfWords(context, id, erasingOf);
  // What was typed and never saved is words as well.
  const database = await context.database();
  for (const key of [id, `reply:${id}`]) await deleteDraft(database, key);
}

/** Decides what others ask to erase in a note: it goes, or it stays, on this device. */
export async function decideErasure(
  context: BackgroundContext,
  id: ChangeId,
  decision: 'erase' | 'keep',
): Promise<void> {
  await sayOfWords(context, id, (changes) => decidingOf(changes, decision));
}

async function sayOfWords(
  context: BackgroundContext,
  id: ChangeId,
  sayings: (changes: readonly Change[], ownVoice: string) => (Erasure | HereChange)[],
): Promise<void> {
  const note = await requireNote(context, id);
  const author = await authorship(context, note.begunOn);
  const changes = (await readChangesOf(await context.database(), [id])).get(id) ?? [];
  const made = sayings(changes, author.voice).map((says) =>
    makeChange({ subject: id, parents: note.heads, says, ...author, salt: newSalt(context) }),
  );
  await append(context, made);
}
