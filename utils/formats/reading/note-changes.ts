import { utf8ToBytes } from '@noble/hashes/utils.js';
import { EMPTY_CONTENT, TEXT_FIELDS, type TextField } from '@/utils/domain/annotation';
import type { Change, ChangeId, NoteChange } from '@/utils/domain/change';
import { UNDATED } from '@/utils/domain/week';
import { makeChange, voiceOf } from '@/utils/log';
import { hashOf } from '@/utils/log/hash';
import type { NoteDraft } from './note-draft';

/** A note that was read, as changes of the log. */
export interface ReadNote {
  id: ChangeId;
  changes: Change[];
}

const NOTE_ID = /^[\w-]{43}$/;

/** Goes into every hash: changes that are made by another rule some day are others. */
const RULE = 'randnotiz:annotation:1';

/**
 * The changes that a draft amounts to. Always the same ones, whoever reads it: nothing random goes in, and no clock.
 *
 * - One of our own notes keeps its id. What the file says is a copy of it, which gives way when the note itself is here.
 * - The beginning of a foreign note follows from what the annotation is called and where it points; its texts are changes
 *   of their own. If its author changed a text meanwhile, both versions stand in one note, and nothing is doubled.
 * - Each note has a voice of its own: who made it is not in it, not even as a hash, which could be guessed.
 * - What has no date is of the week {@link UNDATED}.
 */
export function changesOfDraft(draft: NoteDraft): ReadNote {
  return draft.id !== null && NOTE_ID.test(draft.id) ? copyOf(draft, draft.id) : foreignNote(draft);
}

function copyOf(draft: NoteDraft, id: ChangeId): ReadNote {
  const make = makerFor(draft, { rule: RULE, copy: id });
  const copied = make(id, [id], { kind: 'note.copy', value: { says: beginningOf(draft) } });
  const texts = TEXT_FIELDS.flatMap((field) => {
    const versions = versionsOf(draft, field);
    const says = { kind: 'note.versions', value: { field, texts: versions } } as const;
    return versions.length > 0 ? make(id, [copied.id], { kind: 'note.copy', value: { says } }) : [];
  });
  return { id, changes: [copied, ...texts] };
}

function foreignNote(draft: NoteDraft): ReadNote {
  const { origin, target } = draft;
  // What has no name is known by all that it says.
  const identity = origin
    ? { origin, target }
    : { texts: TEXT_FIELDS.map((field) => versionsOf(draft, field)), target };
  const make = makerFor(draft, { rule: RULE, ...identity });
  const first = make(null, [], beginningOf(draft));
  const texts = TEXT_FIELDS.flatMap((field) =>
    versionsOf(draft, field).map((to) => make(first.id, [first.id], { kind: 'note.set', value: { field, to } })),
  );
  return { id: first.id, changes: [first, ...texts] };
}

/** The beginning says no texts: so a file can leave them out, and somebody can erase them, without the note. */
function beginningOf({ target, content }: NoteDraft) {
  const { comment, suggestion } = EMPTY_CONTENT;
  return { kind: 'note.create', value: { target, content: { ...content, comment, suggestion } } } as const;
}

function versionsOf({ content, alternatives }: NoteDraft, field: TextField): string[] {
  // In the order of the log: the one in the note is the last.
  return [...(alternatives[field] ?? []), content[field]].filter((text) => text !== '');
}

function makerFor({ target, week }: NoteDraft, identity: object) {
  const of = hashOf(identity);
  const voice = voiceOf(utf8ToBytes(of), target.page.key);
  return (subject: ChangeId | null, parents: ChangeId[], says: NoteChange) =>
    makeChange({ subject, parents, says, week: week ?? UNDATED, voice, salt: hashOf({ of, says }) });
}
