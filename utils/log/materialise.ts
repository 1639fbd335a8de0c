import {
  type Annotation,
  EMPTY_CONTENT,
  type NoteContent,
  type NoteField,
  TEXT_FIELDS,
  type TextField,
} from '@/utils/domain/annotation';
import type { Change, NoteChange } from '@/utils/domain/change';
import { type History, historyOf } from './history';
import { readNoteChange } from './read-note-change';

interface Said {
  change: Change;
  note: NoteChange;
}

/**
 * Folds the changes about one subject into the note that people see. Answers `undefined` when the change that began
 * it is missing or withheld. Pure, and independent of the order in which the changes came.
 */
export function materialise(changes: readonly Change[]): Annotation | undefined {
  const history = historyOf(changes);
  const said = history.ordered.flatMap((change): Said[] => {
    const note = readNoteChange(change);
    // Only the change that begins the subject can create it: its id is the subject's.
    const stray = note?.kind === 'note.create' && change.subject !== null;
    return note && !stray ? [{ change, note }] : [];
  });
  const first = said.find(({ change }) => change.subject === null);
  if (first?.note.kind !== 'note.create') return undefined;
  const { target, content, author = '' } = first.note.value;
  const annotation: Annotation = {
    ...content,
    id: first.change.id,
    target,
    concerns: concernsOf(said, history),
    alternatives: {},
    deleted: false,
    week: first.change.week,
    voice: first.change.voice,
    author,
    heads: history.heads,
  };
  for (const { note } of said) {
    if (note.kind === 'note.delete') annotation.deleted = true;
    else if (note.kind === 'note.restore') annotation.deleted = false;
    else if (note.kind === 'note.retarget') annotation.target = note.value.target;
    else if (note.kind === 'note.set') Object.assign(annotation, { [note.value.field]: note.value.to });
  }
  for (const field of TEXT_FIELDS) {
    const others = versionsOf(said, history, field).filter((text) => text !== '' && text !== annotation[field]);
    if (others.length > 0) annotation.alternatives[field] = others;
  }
  return annotation;
}

/** An observed-remove set: a concern is off only if whoever removed it had seen every adding of it; adds win. */
function concernsOf(said: readonly Said[], history: History): string[] {
  const adds = said.flatMap(({ change, note }) => {
    if (note.kind === 'note.create') return note.value.content.concerns.map((concern) => ({ concern, id: change.id }));
    return note.kind === 'note.concern.add' ? [{ concern: note.value.concern, id: change.id }] : [];
  });
  const removes = said.flatMap(({ change, note }) =>
    note.kind === 'note.concern.remove' ? [{ concern: note.value.concern, id: change.id }] : [],
  );
  const alive = adds.filter(
    (add) => !removes.some((remove) => remove.concern === add.concern && history.saw(remove.id, add.id)),
  );
  return [...new Set(alive.map(({ concern }) => concern))].sort();
}

/** The texts of a field that nobody has overwritten knowingly, in the order of the log. */
function versionsOf(said: readonly Said[], history: History, field: TextField): string[] {
  const writes = said.flatMap(({ change, note }) => {
    if (note.kind === 'note.create') return [{ id: change.id, text: note.value.content[field] }];
    return note.kind === 'note.set' && note.value.field === field
      ? [{ id: change.id, text: String(note.value.to ?? '') }]
      : [];
  });
  const latest = writes.filter((write) => !writes.some((other) => history.saw(other.id, write.id)));
  return [...new Set(latest.map(({ text }) => text))];
}

/** The changes that turn one content into another, in words of the log. */
export function differences(from: NoteContent, to: NoteContent): NoteChange[] {
  const fields: NoteField[] = ['rating', 'affected', 'severity', 'comment', 'suggestion'];
  return [
    ...fields
      .filter((field) => from[field] !== to[field])
      .map((field): NoteChange => ({ kind: 'note.set', value: { field, to: to[field] } })),
    ...to.concerns
      .filter((concern) => !from.concerns.includes(concern))
      .map((concern): NoteChange => ({ kind: 'note.concern.add', value: { concern } })),
    ...from.concerns
      .filter((concern) => !to.concerns.includes(concern))
      .map((concern): NoteChange => ({ kind: 'note.concern.remove', value: { concern } })),
  ];
}

/** Fills what a content leaves unsaid. */
export function contentOf(said: Partial<NoteContent>): NoteContent {
  return { ...EMPTY_CONTENT, ...said, concerns: [...new Set(said.concerns ?? [])].sort() };
}
