import { describe, expect, test } from 'vitest';
import { nearness, similarity } from '@/utils/anchoring/similarity';

describe('similarity', () => {
  test.each([
    ['Name', 'Name', 1],
    ['Ehegatte', 'Ehegattin', 7 / 9],
    ['Kind', 'Ehegatte', 0],
    ['Kind 1', 'Kind 2', 0],
    ['2. Elternteil', '1. Elternteil', 0],
    ['Frau █████', 'Frau Meier', 1],
    ['Name', 'name', 3 / 4],
    ['Ort', '', 0],
  ])('of %j and %j is %d', (wanted, found, expected) => {
    expect(similarity(wanted, found)).toBeCloseTo(expected);
  });
});

describe('nearness', () => {
  test('is 1 for the same words, whatever follows', () => {
    expect(nearness(['a', 'b'], ['a', 'b', 'c'])).toBe(1);
  });
  test('has nothing to go by without words, or with masked ones only', () => {
    expect(nearness([], ['a'])).toBeUndefined();
    expect(nearness(['███'], ['a'])).toBeUndefined();
  });
  test('takes an inserted word lightly, a replaced one seriously', () => {
    expect(nearness(['Ehegatte', 'Ort', 'Name'], ['Anrede', 'Ehegatte', 'Ort', 'Name'])).toBeGreaterThan(0.9);
    expect(nearness(['Ehegatte', 'Ort', 'Name'], ['Kind', 'Ort', 'Name'])).toBeLessThan(0.55);
  });
  test('weighs what is near more than what is far', () => {
    const near = nearness(['a', 'b', 'c'], ['x', 'b', 'c']) ?? 0;
    const far = nearness(['a', 'b', 'c'], ['a', 'b', 'x']) ?? 0;
    expect(far).toBeGreaterThan(near);
  });
  test('lets a masked word stand for any', () => {
    expect(nearness(['███', 'Frau'], ['Meier', 'Frau'])).toBe(1);
  });
});
