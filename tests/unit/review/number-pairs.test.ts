import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastOf } from '@/utils/domain/last-of';
import { numberPairsInSteps } from '@/utils/review/number-pairs';

test('equal pairs have equal numbers, in the order in which they come first', () => {
  const anyNumber = fc.oneof(fc.nat(3), fc.constantFrom(0xffff_ffff, 0x8000_0000, 65_536));
  fc.assert(
    fc.property(fc.array(fc.tuple(anyNumber, anyNumber), { maxLength: 200 }), (pairs) => {
      const known = new Map<string, number>();
      const naive = pairs.map((pair) => {
        const number = known.get(pair.join()) ?? known.size;
        known.set(pair.join(), number);
        return number;
      });
      const first = Uint32Array.from(pairs, ([one]) => one);
      const second = Uint32Array.from(pairs, ([, other]) => other);
      const { of, size } = lastOf(numberPairsInSteps(first, second));
      expect([[...of], size]).toEqual([naive, known.size]);
    }),
  );
});
