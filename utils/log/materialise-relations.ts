import type { Change, ChangeId, RelationChange } from '@/utils/domain/change';
import type { PlaceRelations } from '@/utils/domain/problem-spot';
import { withoutErased } from './erase';
import { type History, historyOf } from './history';
import { readSpotChange } from './read-spot-change';
import { relationSubject } from './subjects';

/** That one pair was called the same or different, by a change. */
interface Call {
  id: ChangeId;
  as: RelationChange['value']['as'];
}

/**
 * Folds what was said of one note's place and others. Of each pair what was said last, knowingly, holds. Where two said
 * the one and the other without knowing, parting wins: two places in one mislead, one place in two can be joined again.
 * Answers `undefined` when nothing can be read. Pure, and independent of the order in which the changes came.
 */
export function materialiseRelations(changes: readonly Change[]): PlaceRelations | undefined {
  if (!changes.some(({ kind }) => kind === 'place.relate')) return undefined;
  const history = historyOf(withoutErased(changes));
  const calls = new Map<ChangeId, Call[]>();
  let note: ChangeId | undefined;
  for (const change of history.ordered) {
    const said = readSpotChange(change);
    if (said?.kind !== 'place.relate') continue;
    note = said.value.note;
    for (const other of said.value.to)
      calls.set(other, [...(calls.get(other) ?? []), { id: change.id, as: said.value.as }]);
  }
  if (note === undefined) return undefined;
  const relations: PlaceRelations = {
    id: relationSubject(note),
    note,
    notes: [note, ...[...calls.keys()].sort()],
    same: [],
    different: [],
    contested: [],
    heads: history.heads,
  };
  for (const other of relations.notes.slice(1)) {
    const said = standing(calls.get(other) ?? [], history);
    relations[said.has('different') ? 'different' : 'same'].push(other);
    if (said.size > 1) relations.contested.push(other);
  }
  return relations;
}

function standing(calls: readonly Call[], { saw }: History): Set<Call['as']> {
  return new Set(calls.filter(({ id }) => !calls.some((other) => saw(other.id, id))).map(({ as }) => as));
}
