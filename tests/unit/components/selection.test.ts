import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteWith } from '#tests/unit/app/targets.ts';
import { anyNotes, tableOf } from '#tests/unit/review/tables.ts';
import {
  firstOf,
  hasNote,
  idsWhenAsked,
  NOTHING,
  selectedSlots,
  turnNote,
  withNotes,
  withoutConcern,
} from '@/components/review/selection';
import { lastOf } from '@/utils/domain/last-of';
import { amongInSteps, joinColumns, numberNotes, selectNotes } from '@/utils/review';
import { idsInSteps } from '@/utils/review/ids';
import { chunkOf } from '@/utils/storage/columns/chunk';
import { rowOf } from '@/utils/storage/columns/row';

const id = (number: number) => String(number).padStart(43, '0');
const notes = (...numbers: number[]) => numbers.map((number) => noteWith({ id: id(number) }));

describe('a selection', () => {
  const table = tableOf(notes(1, 2, 3, 4));
  const numbers = numberNotes(table);

  test('gets notes, and each is turned on and off again', () => {
    const two = withNotes(withNotes(NOTHING, [1], numbers), [3], numbers);
    expect([...selectedSlots(two, numbers)]).toEqual([1, 3]);
    const turned = turnNote(turnNote(two, 3, numbers), 0, numbers);
    expect([...selectedSlots(turned, numbers)]).toEqual([0, 1]);
    expect([0, 1, 2, 3].map((slot) => hasNote(turned, slot, numbers))).toEqual([true, true, false, false]);
    // The one before is as it was.
    expect([...selectedSlots(two, numbers)]).toEqual([1, 3]);
    expect(selectedSlots(NOTHING, numbers)).toHaveLength(0);
  });

  test('stays with its notes when others come before them, and when some are erased', () => {
    const selection = withNotes(NOTHING, [1, 3], numbers);
    // Other chunks have other names.
    const chunks = new Map([['later', chunkOf(notes(0, 1, 2, 5).map(rowOf))]]);
    const later = joinColumns({ chunks, names: new Map() });
    const then = numberNotes(later, numbers);
    expect([...selectedSlots(selection, then)].map(later.idOf)).toEqual([id(2)]);
    const more = withNotes(selection, [0, 3], then);
    expect([...selectedSlots(more, then)].map(later.idOf)).toEqual([id(0), id(2), id(5)]);
  });
});

describe('chosen notes', () => {
  const slots = Uint32Array.from({ length: 100_000 }, (_, slot) => slot);

  test('have ids only when a portion of them is asked for', () => {
    const made: number[] = [];
    const idOf = (slot: number) => {
      made.push(slot);
      return id(slot);
    };
    const ids = idsWhenAsked({ slots, idOf });
    expect([ids.length, made]).toEqual([100_000, []]);
    expect(ids.slice(100, 102)).toEqual([id(100), id(101)]);
    expect(made).toEqual([100, 101]);
  });

  test('are undone as far as they were done', () => {
    const done = idsWhenAsked(firstOf({ slots, idOf: id }, 2));
    expect([done.length, done.slice(0, 100)]).toEqual([2, [id(0), id(1)]]);
  });

  test('have their ids in steps that are short', () => {
    let made = 0;
    const steps = idsInSteps(
      {
        idOf(slot) {
          made += 1;
          return id(slot);
        },
      },
      slots,
    );
    let longest = 0;
    for (let step = steps.next(), before = 0; !step.done; step = steps.next()) {
      longest = Math.max(longest, made - before);
      before = made;
    }
    expect([made, longest]).toEqual([100_000, 1_000]);
    expect(lastOf(idsInSteps({ idOf: id }, slots.subarray(7, 9)))).toEqual([id(7), id(8)]);
  });
});

test('those without a concern are those that do not have it', () => {
  fc.assert(
    fc.property(anyNotes, fc.constantFrom('c1', 'c2', 'own:x', 'unknown'), (all, concern) => {
      const table = tableOf(all);
      const without = withoutConcern(table, selectNotes(table, {}), concern);
      expect([...without].map(table.idOf)).toEqual(
        all.filter((note) => !note.deleted && !note.concerns.includes(concern)).map((note) => note.id),
      );
    }),
  );
});

test('what is passed on is found again by the ids that were made of it', () => {
  fc.assert(
    fc.property(anyNotes, fc.integer({ min: 1, max: 4 }), (all, every) => {
      const table = tableOf(all);
      const slots = selectNotes(table, {}).filter((_, at) => at % every === 0);
      const among = lastOf(amongInSteps(table, slots));
      for (const each of [table, tableOf(all)]) expect(selectNotes(each, { among })).toEqual(slots);
    }),
  );
});

test('notes are found by their ids in whatever order they were chosen, also after the table became another one', () => {
  fc.assert(
    fc.property(anyNotes, fc.array(fc.nat({ max: 70 })), (all, some) => {
      const among = some.map(id);
      for (const table of [tableOf(all), tableOf(all.slice(3))]) {
        const found = [...selectNotes(table, { among })].map(table.idOf);
        const here = all.filter((note) => table.slotOf(note.id) >= 0 && !note.deleted);
        expect(found).toEqual(here.map((note) => note.id).filter((each) => among.includes(each)));
      }
    }),
  );
});
