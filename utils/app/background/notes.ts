import type { Annotation } from '@/utils/domain/annotation';
import type { Change, ChangeId, NoteChange } from '@/utils/domain/change';
import { contentOf, differences, makeChange } from '@/utils/log';
import type { Beginning } from '@/utils/messaging';
import { readNote } from '@/utils/storage';
import { append } from './append';
import { type Authorship, authorship } from './authorship';
import { type BackgroundContext, newSalt } from './context';
import { definitionsFor } from './definitions';

/**
 * Begins a note and answers its id. Its texts and the name (which is for the settings to say, never for who asks) are
 * changes of their own: so a file can leave them out, and somebody can erase them, without the note.
 */
export async function createNote(context: BackgroundContext, { target, content }: Beginning): Promise<ChangeId> {
  const author = await authorship(context, target.page.key);
  const { comment, suggestion, ...choices } = contentOf(content);
  const wordless = contentOf(choices);
  const value = { target, content: wordless };
  const says: NoteChange = { kind: 'note.create', value };
  const first = makeChange({ subject: null, parents: [], says, ...author, salt: newSalt(context) });
  const texts = differences(wordless, { ...wordless, comment, suggestion });
  const further = makeChain(context, author, first.id, [first.id], [...texts, ...(await signature(context, first.id))]);
  await append(context, [...(await definitionsFor(context, wordless.concerns)), first, ...further]);
  return first.id;
}

/** What the maker of an edit had before their eyes: the heads of the note then. */
export interface Seen {
  heads: ChangeId[];
}

/**
 * Adds changes to a note, each built on the one before, the first on what its maker has seen: what arrived meanwhile
 * they did not know, and so it is not overwritten. Replies are signed as notes are. Answers what has been seen with
 * that. Rejects when the note is not here.
 */
export async function editNote(
  context: BackgroundContext,
  id: ChangeId,
  changes: readonly NoteChange[],
  seen?: readonly ChangeId[],
): Promise<Seen> {
  const note = await requireNote(context, id);
  const parents = seen && seen.length > 0 ? seen : note.heads;
  const made = await makeEdit(context, note, changes, parents);
  await append(context, [...(await definitionsFor(context, concernsIn(changes))), ...made]);
  const last = made.at(-1);
  return { heads: last ? [last.id] : [...parents] };
}

/** Makes the same changes to several notes, all or none of them. Rejects when one is not here. */
export async function editNotes(
  context: BackgroundContext,
  ids: readonly ChangeId[],
  changes: readonly NoteChange[],
): Promise<void> {
  const made = await definitionsFor(context, concernsIn(changes));
  for (const id of ids) {
    const note = await requireNote(context, id);
    made.push(...(await makeEdit(context, note, changes, note.heads)));
  }
  await append(context, made);
}

/** The concerns that changes put on a note. */
function concernsIn(changes: readonly NoteChange[]): string[] {
  return changes.flatMap((says) => (says.kind === 'note.concern.add' ? says.value.concern : []));
}

async function makeEdit(
  context: BackgroundContext,
  note: Annotation,
  changes: readonly NoteChange[],
  parents: readonly ChangeId[],
): Promise<Change[]> {
  const { id } = note;
  // Of the page that it was begun on, also when it stands elsewhere now: else its changes would tie two pages together.
  const author = await authorship(context, note.begunOn);
  const made: Change[] = [];
  for (const says of changes) {
    const heads = made.length > 0 ? made.slice(-1).map((last) => last.id) : parents;
    const [change] = makeChain(context, author, id, heads, [unsigned(says)]);
    if (!change) continue;
    made.push(change);
    if (says.kind === 'reply.add')
      made.push(...makeChain(context, author, id, [change.id], await signature(context, change.id)));
  }
  return made;
}

/** Changes of one note, each built on the one before. */
function makeChain(
  context: BackgroundContext,
  author: Authorship,
  subject: ChangeId,
  seen: readonly ChangeId[],
  all: readonly NoteChange[],
): Change[] {
  let parents = [...seen];
  return all.map((says) => {
    const change = makeChange({ subject, parents, says, ...author, salt: newSalt(context) });
    parents = [change.id];
    return change;
  });
}

/** The name under a change, where somebody has set one. */
async function signature(context: BackgroundContext, change: ChangeId): Promise<NoteChange[]> {
  const { name } = await context.settings();
  return name ? [{ kind: 'note.sign', value: { change, author: name } }] : [];
}

/** A reply without a name in it: that comes from the settings, in a change of its own. */
function unsigned(says: NoteChange): NoteChange {
  return says.kind === 'reply.add' ? { kind: says.kind, value: { text: says.value.text } } : says;
}

/** A note that must be here. */
export async function requireNote(context: BackgroundContext, id: ChangeId): Promise<Annotation> {
  const note = await readNote(await context.database(), id);
  if (!note) throw new Error('this note is not here');
  return note;
}
