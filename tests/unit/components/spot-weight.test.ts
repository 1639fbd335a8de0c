import { expect, test } from 'vitest';
import { byWeight } from '@/components/spots/weight';
import type { ProblemSpot } from '@/utils/spots';

type Weighed = Pick<ProblemSpot, 'key' | 'figures'>;

const spot = (key: string, figures: Partial<ProblemSpot['figures']>): Weighed => ({
  key,
  figures: { obstacles: 1, strengths: 0, staff: 0, applicants: 0, voices: 1, severity: null, ...figures },
});

test('what many find bad comes first, what is only praised last, and nothing jumps', () => {
  const severe = { median: 4, least: 4, most: 4, notes: 1 } as const;
  const spots = [
    spot('praised', { obstacles: 0, strengths: 9, voices: 9 }),
    spot('b', {}),
    spot('a', {}),
    spot('many', { voices: 5 }),
    spot('severe', { voices: 3, severity: severe }),
  ];
  const order = ['severe', 'many', 'a', 'b', 'praised'];
  expect(byWeight(spots).map(({ key }) => key)).toEqual(order);
  expect(byWeight(spots.toReversed()).map(({ key }) => key)).toEqual(order);
});
