import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listItems } from '@/components/review/list-items';
import type { Group } from '@/utils/review';

test('each line is a note or the heading before its notes, and has a key of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 }), fc.boolean(), (sizes, isGrouped) => {
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const slots = Uint32Array.from({ length: total }, (_, position) => total - 1 - position);
      const numbers = Uint32Array.from(slots.keys()).map((slot) => slot * 3);
      let from = 0;
      const groups: Group[] = sizes.map((size, number) => {
        from += size;
        return { number, from: from - size, to: from };
      });
      const items = listItems(slots, isGrouped ? groups : [], numbers);
      const lines = Array.from({ length: items.count }, (_, index) => items.at(index));
      const naive = isGrouped
        ? groups.flatMap((group) => [
            { kind: 'group', group },
            ...[...slots.keys()].slice(group.from, group.to).map((position) => noteAt(slots, position)),
          ])
        : [...slots.keys()].map((position) => noteAt(slots, position));
      expect(lines).toEqual(naive);
      const keys = lines.map((_, index) => items.keyOf(index));
      expect(new Set(keys).size).toBe(items.count);
      for (const [index, line] of lines.entries()) {
        if (line?.kind === 'note') {
          expect(items.lineOf(line.position)).toBe(index);
          expect(keys[index]).toBe(numbers[line.slot]);
        } else expect(keys[index]).toBeLessThan(0);
      }
    }),
  );
});

const noteAt = (slots: Uint32Array, position: number) => ({ kind: 'note', slot: slots[position], position });
