import type { Annotation } from '@/utils/domain/annotation';
import type { Change, ChangeId, NoteChange } from '@/utils/domain/change';
import { contentOf, makeChange } from '@/utils/log';
import type { Beginning } from '@/utils/messaging';
import { readNote } from '@/utils/storage';
import { append } from './append';
import { authorship } from './authorship';
import { type BackgroundContext, newSalt } from './context';

/** Begins a note and answers its id. Whether it has an author is for the settings to say, never for who asks. */
export async function createNote(context: BackgroundContext, { target, content }: Beginning): Promise<ChangeId> {
  const { name } = await context.settings();
  const value = { target, content: contentOf(content), ...(name && { author: name }) };
  const change = makeChange({
    subject: null,
    parents: [],
    says: { kind: 'note.create', value },
    ...(await authorship(context, target.page.key)),
    salt: newSalt(context),
  });
  await append(context, [change]);
  return change.id;
}

/** Adds changes to a note, each built on the one before. Rejects when the note is not here. */
export async function editNote(
  context: BackgroundContext,
  id: ChangeId,
  changes: readonly NoteChange[],
): Promise<void> {
  const note = await requireNote(context, id);
  const author = await authorship(context, note.target.page.key);
  let parents = note.heads;
  const made: Change[] = [];
  for (const said of changes) {
    const change = makeChange({ subject: id, parents, says: said, ...author, salt: newSalt(context) });
    parents = [change.id];
    made.push(change);
  }
  await append(context, made);
}

/** A note that must be here. */
export async function requireNote(context: BackgroundContext, id: ChangeId): Promise<Annotation> {
  const note = await readNote(await context.database(), id);
  if (!note) throw new Error('this note is not here');
  return note;
}
