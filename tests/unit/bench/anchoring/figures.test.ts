import { expect, test } from 'vitest';
import type { Verdict } from '#tests/bench/anchoring/judge.ts';
import { slopeOf } from '#tests/bench/anchoring/slope.ts';
import { tally } from '#tests/bench/anchoring/tally.ts';

test.each([0, 0.5, 1, 2])('a cost that grows with the power %d has that exponent', (power) => {
  expect(slopeOf([1, 2, 4, 8].map((size) => [size, 3 * size ** power]))).toBe(power);
});

const scenario = {
  markup: '',
  text: '',
  asked: [7, 8, 9, 10],
  judge: (target: number): Verdict => (target === 7 ? 'right' : target === 8 ? 'wrong' : 'missing'),
};

test('what was sought is counted by verdict', () => {
  expect(tally({ cpuMs: 12, answers: [null, null, null, null] }, scenario)).toEqual({
    cpuMs: 12,
    right: 1,
    wrong: 1,
    missing: 2,
    n: 4,
  });
});

test('where the budget was too small the time of all is projected', () => {
  expect(tally({ cpuMs: 12, answers: [null, null] }, scenario)).toEqual({
    cpuMs: 24,
    right: 1,
    wrong: 1,
    missing: 0,
    n: 2,
    projected: true,
  });
});
