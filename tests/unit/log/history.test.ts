import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, NoteChange } from '@/utils/domain/change';
import { historyOf } from '@/utils/log/history';
import { anyHistory, chain, change, creation } from './changes';

const SAY: NoteChange = { kind: 'note.concern.add', value: { concern: 'x' } };
const first = creation();
const subject = first.id;
const left = change(SAY, { subject, parents: [first.id], salt: 1 });
const right = change(SAY, { subject, parents: [first.id], salt: 2 });
const joined = change(SAY, { subject, parents: [left.id, right.id], salt: 3 });
const further = change(SAY, { subject, parents: [left.id], salt: 4 });

describe('the history of a subject', () => {
  test.each<[string, Change[], Change[]]>([
    ['nothing', [], []],
    ['the first alone', [first], [first]],
    ['a fork', [first, left, right], [left, right]],
    ['a fork that was joined', [first, left, right, joined], [joined]],
    ['a join and a stray', [first, left, right, joined, further], [joined, further]],
    ['a gap: the parent has not come yet', [first, joined], [first, joined]],
  ])('has as heads what nobody has built upon: %s', (_, changes, heads) => {
    expect(historyOf(changes).heads).toEqual(heads.map(({ id }) => id).sort());
  });

  test('orders by depth, then by id', () => {
    const byId = [left, right].sort((a, b) => (a.id < b.id ? -1 : 1));
    const deep = [joined, further].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(historyOf([joined, right, further, first, left]).ordered).toEqual([first, ...byId, ...deep]);
  });

  test('knows who had seen whom, through others and never the other way round', () => {
    const { saw } = historyOf([first, left, right, joined, further]);
    expect([saw(joined.id, first.id), saw(joined.id, right.id), saw(further.id, left.id)]).toEqual([true, true, true]);
    expect([saw(first.id, joined.id), saw(left.id, right.id), saw(further.id, right.id)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('knows what a change has seen even when the one between them is missing no more than one step', () => {
    const { saw } = historyOf([left, joined]);
    expect(saw(joined.id, left.id)).toBe(true);
  });

  test('is the same for any order and any repetition of the same changes', () => {
    fc.assert(
      fc.property(anyHistory, (changes) => {
        const { ordered, heads } = historyOf(changes);
        const again = historyOf([...changes.toReversed(), ...changes]);
        expect([again.ordered, again.heads]).toEqual([ordered, heads]);
      }),
    );
  });

  test('puts every parent before its child', () => {
    fc.assert(
      fc.property(anyHistory, (changes) => {
        const place = new Map(historyOf(changes).ordered.map(({ id }, index) => [id, index]));
        for (const { id, parents } of changes)
          for (const parent of parents) expect(place.get(parent)).toBeLessThan(place.get(id) ?? -1);
      }),
    );
  });

  test('ends with forged changes that are each other’s parents', () => {
    const one = { ...left, parents: [right.id] };
    const two = { ...right, parents: [left.id] };
    expect(historyOf([one, two]).ordered).toHaveLength(2);
    expect(historyOf([{ ...left, parents: [left.id] }]).ordered).toHaveLength(1);
  });

  test('is quick with a thousand versions of one note', () => {
    const many = chain(
      creation(),
      Array.from({ length: 1_000 }, () => SAY),
    );
    expect(historyOf(many.toReversed()).ordered).toEqual(many);
  });
});
