import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteWith } from '#tests/unit/app/targets.ts';
import { anyNotes, tableOf } from './tables';

test('a table knows its notes by slot and by id', () => {
  fc.assert(
    fc.property(anyNotes, (notes) => {
      const table = tableOf(notes);
      expect(Array.from({ length: table.count }, (_, slot) => table.idOf(slot))).toEqual(notes.map(({ id }) => id));
      expect(notes.map(({ id }) => table.slotOf(id))).toEqual(notes.map((_, slot) => slot));
      expect([table.slotOf('!'), table.slotOf('~')]).toEqual([-1, -1]);
    }),
  );
});

test('what its columns name is what the notes say', () => {
  fc.assert(
    fc.property(anyNotes, (notes) => {
      const table = tableOf(notes);
      const seen = notes.map((_, slot) => ({
        service: table.services[table.service[slot] ?? -1]?.key,
        page: table.pages[table.page[slot] ?? -1]?.key,
        step: table.steps[table.step[slot] ?? -1]?.key,
        stepPage: table.steps[table.step[slot] ?? -1]?.page,
        begunOn: table.pages[table.begunOn[slot] ?? -1]?.key,
        week: table.weeks[table.week[slot] ?? -1],
        concerns: [...table.concerns.slice(table.concernsAt[slot], table.concernsAt[slot + 1])].map(
          (concern) => table.concernKeys[concern],
        ),
      }));
      expect(seen).toEqual(
        notes.map(({ target, begunOn, week, concerns }, slot) => ({
          service: target.service.key,
          page: target.page.key,
          step: target.step.key,
          stepPage: table.page[slot],
          begunOn,
          week,
          concerns,
        })),
      );
    }),
  );
});

test('the name that people gave a service is before all others', () => {
  const service = { key: 'leika:1', name: 'Antrag auf Wohngeld' };
  const note = noteWith({ target: { ...noteWith().target, service } });
  expect(tableOf([note]).services).toEqual([service]);
  expect(tableOf([note], { 'leika:1': 'Wohngeld' }).services).toEqual([{ key: 'leika:1', name: 'Wohngeld' }]);
  expect(tableOf([note], { 'leika:1': '' }).services).toEqual([service]);
});
