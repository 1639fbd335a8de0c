import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Evidence, floorFor, support } from '@/utils/anchoring/evidence';

const NOTHING: Evidence = {
  left: undefined,
  right: undefined,
  part: undefined,
  number: false,
  count: 'unknown',
  fewer: false,
  beside: undefined,
  torn: false,
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
const is = fc.constantFrom('own', 'changed', 'other', 'twin');
const evidence: fc.Arbitrary<Evidence> = fc.record({
  left: fc.option(share, { nil: undefined }),
  right: fc.option(share, { nil: undefined }),
  part: fc.option(fc.record({ agreement: share, is }), { nil: undefined }),
  number: fc.boolean(),
  count: fc.constantFrom('once', 'alone', 'repeated', 'unknown'),
  fewer: fc.boolean(),
  beside: fc.constantFrom('with', 'apart', 'edited', 'gone', undefined),
  torn: fc.boolean(),
});

describe('what speaks for a place', () => {
  test('is a share', () => {
    fc.assert(
      fc.property(evidence, (each) => {
        const value = support(each);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('grows with what agrees', () => {
    fc.assert(
      fc.property(evidence, share, (each, more) => {
        const left = Math.max(each.left ?? 0, more);
        expect(support({ ...each, left })).toBeGreaterThanOrEqual(support({ ...each, left: each.left ?? 0 }));
      }),
    );
  });

  const own = { agreement: 1, is: 'own' } as const;
  const twin = { agreement: 0, is: 'twin' } as const;
  test.each<[string, Partial<Evidence>, boolean]>([
    ['nothing', {}, false],
    ['one side alone, once on the page', { left: 1, count: 'once' }, true],
    ['one side and the heading', { left: 1, part: own, count: 'repeated' }, true],
    ['the heading alone', { part: own }, false],
    ['both sides', { left: 1, right: 1, count: 'repeated' }, true],
    ['both sides, where its likes stood before', { left: 1, right: 1, part: twin, count: 'repeated' }, false],
    [
      'both sides, beside another heading',
      { left: 0.9, right: 0.8, part: { agreement: 0, is: 'other' }, count: 'repeated' },
      false,
    ],
    ['its number among as many', { number: true, count: 'repeated' }, false],
    [
      'both sides, but what stood beside it alone is elsewhere',
      { left: 1, right: 1, count: 'repeated', beside: 'apart' },
      false,
    ],
    ['one side, and what stood beside it alone', { left: 1, count: 'repeated', beside: 'with' }, true],
    [
      'one side, and what stood beside it alone is gone',
      { left: 1, part: own, count: 'repeated', beside: 'gone' },
      false,
    ],
    ['one side and the heading, within a sentence now', { left: 1, part: own, count: 'repeated', torn: true }, false],
    ['its number and one side', { left: 1, number: true, count: 'repeated' }, true],
  ])('for a label: %s', (_, known, isEnough) => {
    const places = known.count === 'repeated' ? 3 : 1;
    expect(support({ ...NOTHING, ...known }) >= floorFor(12, places)).toBe(isEnough);
  });

  test('need be less the longer a quote is, and more if it is repeated', () => {
    expect(floorFor(200, 1)).toBeLessThan(floorFor(80, 1));
    expect(floorFor(80, 1)).toBeLessThan(floorFor(10, 1));
    expect(floorFor(10, 1)).toBeLessThan(floorFor(10, 2));
  });
});
