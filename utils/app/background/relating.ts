import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId, RelationChange } from '@/utils/domain/change';
import { makeChange } from '@/utils/log';
import { relationSubject } from '@/utils/log/subjects';
import { readHeads, readSpotRowsOf } from '@/utils/storage';
import { append } from './append';
import { type BackgroundContext, newSalt } from './context';
import { requireNote } from './notes';
import { authorAt } from './spots';

/** Two notes, the smaller id first. */
type Pair = readonly [ChangeId, ChangeId];

/**
 * Says that notes of one step mean the same place: each is tied to the smallest of them, and what parted some of them is taken
 * back. Rejects where they are of different steps.
 */
export async function joinNotes(context: BackgroundContext, ids: readonly ChangeId[]): Promise<void> {
  const sorted = [...new Set(ids)].sort();
  await requireOneStep(context, sorted);
  const [first, ...others] = sorted;
  if (first === undefined || others.length === 0) throw new Error('one note cannot be joined');
  const { relations } = await readSpotRowsOf(await context.database(), sorted);
  const parted = relations.flatMap(({ note, different }) =>
    sorted.includes(note) ? different.filter((id) => sorted.includes(id)).map((id): Pair => [note, id]) : [],
  );
  await relate(context, [...others.map((other): Pair => [first, other]), ...parted], 'same');
}

/** Says that some notes mean another place than others of their step. */
export async function partNotes(
  context: BackgroundContext,
  ids: readonly ChangeId[],
  from: readonly ChangeId[],
): Promise<void> {
  await requireOneStep(context, [...ids, ...from]);
  const pairs = ids.flatMap((one) =>
    from.filter((other) => other !== one).map((other): Pair => (one < other ? [one, other] : [other, one])),
  );
  await relate(context, pairs, 'different');
}

async function relate(
  context: BackgroundContext,
  pairs: readonly Pair[],
  as: RelationChange['value']['as'],
): Promise<void> {
  const made = [];
  for (const [note, ofNote] of Map.groupBy(pairs, ([first]) => first)) {
    const { begunOn } = await requireNote(context, note);
    const subject = relationSubject(note);
    const to = [...new Set(ofNote.map(([, other]) => other))].sort();
    const says: RelationChange = { kind: 'place.relate', value: { note, to, as } };
    const parents = await readHeads(await context.database(), subject);
    const author = await authorAt(context, note, begunOn);
    made.push(makeChange({ subject, parents, says, ...author, salt: newSalt(context) }));
  }
  await append(context, made);
}

async function requireOneStep(context: BackgroundContext, ids: readonly ChangeId[]): Promise<void> {
  const where = ({ target: { page, step, frame } }: Annotation) => JSON.stringify([page.key, step.key, frame]);
  const steps = new Set<string>();
  for (const id of ids) steps.add(where(await requireNote(context, id)));
  if (steps.size !== 1) throw new Error('these notes are not of one step');
}
