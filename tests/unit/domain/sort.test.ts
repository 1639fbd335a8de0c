import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { sortNotes } from '@/utils/domain/sort';

const at = (start: number) => [{ type: 'TextPositionSelector' as const, start, end: start + 1 }];

const NOTES = [
  noteWith({ id: 'd', target: { ...TARGET, service: { key: 'a', name: 'Anmeldung' }, selectors: at(9) } }),
  noteWith({ id: 'c', target: { ...TARGET, service: { key: 'w', name: 'Wohngeld' }, selectors: [] } }),
  noteWith({ id: 'b', target: { ...TARGET, service: { key: 'w', name: 'Wohngeld' }, selectors: at(7) } }),
  noteWith({ id: 'a', target: { ...TARGET, service: { key: 'w', name: 'Wohngeld' }, selectors: at(40) } }),
];

test('notes stand in the order in which somebody walks, whatever order they come in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(NOTES, { minLength: NOTES.length }), (shuffled) => {
      expect(sortNotes(shuffled).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
    }),
  );
});
