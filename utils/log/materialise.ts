import { type Annotation, EMPTY_CONTENT, type NoteContent, type NoteField } from '@/utils/domain/annotation';
import { type Change, type NoteChange, subjectOf } from '@/utils/domain/change';
import { erasureIn, requestIn, withoutErased } from './erase';
import { type History, historyOf } from './history';
import { observedSet, type Touch } from './observed-set';
import { isWithheld } from './read-note-change';
import { repliesOf, signatureOf } from './replies';
import { COPY, type Said, saidIn } from './said';
import { textsOf } from './texts';

/**
 * Folds the changes about one subject into the note that people see. Answers `undefined` when the change that began
 * it is missing, withheld or erased, and no copy stands in for it; everything is there again when its payload arrives. Pure, and independent of the
 * order in which the changes came.
 */
export function materialise(changes: readonly Change[]): Annotation | undefined {
  const history = historyOf(withoutErased(changes));
  const said = saidIn(history);
  const first = said.find(({ note }) => note.kind === 'note.create');
  if (first?.note.kind !== 'note.create') return undefined;
  const { target, content, author = '' } = first.note.value;
  const { week, voice } = first.change;
  const id = subjectOf(first.change);
  const isErased = erasureIn(history.ordered);
  const asked = history.ordered.filter(requestIn(history.ordered)).map((change) => change.id);
  // Beside the note itself nobody misses what a copy said.
  const isMissed = (change: Change) => isWithheld(change) && (change.kind !== COPY || first.change.kind === COPY);
  const annotation: Annotation = {
    ...content,
    alternatives: {},
    id,
    target,
    concerns: concernsOf(said, history),
    deleted: false,
    week,
    voice,
    author: signatureOf(said, first.change.id) ?? author,
    begunOn: target.page.key,
    replies: repliesOf(said),
    votes: votesOf(said, history),
    withheld: history.ordered.filter((change) => isMissed(change) && !isErased(change)).length,
    heads: history.heads,
    ...(asked.length > 0 && { erasureAsked: asked }),
  };
  for (const { note } of said) {
    if (note.kind === 'note.delete') annotation.deleted = true;
    else if (note.kind === 'note.restore') annotation.deleted = false;
    else if (note.kind === 'note.retarget') annotation.target = note.value.target;
    else if (note.kind === 'note.set') Object.assign(annotation, { [note.value.field]: note.value.to });
  }
  // Last: of a text more than what was set last is kept.
  return Object.assign(annotation, textsOf(said, history));
}

function concernsOf(said: readonly Said[], history: History): string[] {
  const adds = said.flatMap(({ change: { id }, note }): Touch[] => {
    if (note.kind === 'note.create') return note.value.content.concerns.map((element) => ({ id, element }));
    return note.kind === 'note.concern.add' ? [{ id, element: note.value.concern }] : [];
  });
  const removes = said.flatMap(({ change: { id }, note }): Touch[] =>
    note.kind === 'note.concern.remove' ? [{ id, element: note.value.concern }] : [],
  );
  return observedSet(adds, removes, history);
}

/** The voices that voted: each once, and each for itself alone. */
function votesOf(said: readonly Said[], history: History): string[] {
  const by = (kind: NoteChange['kind']) =>
    said.flatMap(({ change, note }): Touch[] => (note.kind === kind ? [{ id: change.id, element: change.voice }] : []));
  return observedSet(by('vote.add'), by('vote.remove'), history);
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
