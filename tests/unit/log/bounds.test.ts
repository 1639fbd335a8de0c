import { describe, expect, test } from 'vitest';
import { checkChange, makeChange } from '@/utils/log';
import { isBounded } from '@/utils/log/bounds';
import { creation } from './changes';

/** A list in a list in a list … */
const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 0]));

describe('a value is within bounds', () => {
  const bounds = { depth: 3, size: 100, keys: 5 };
  test.each<[string, boolean, unknown]>([
    ['nothing', true, undefined],
    ['a short text', true, 'x'.repeat(97)],
    ['a long text', false, 'x'.repeat(98)],
    ['a long key', false, { ['k'.repeat(98)]: 0 }],
    ['three levels', true, nested(3)],
    ['four levels', false, nested(4)],
    ['four levels of objects', false, { a: { b: { c: {} } } }],
    ['a long list of nothing', false, Array.from({ length: 60 }, () => null)],
    ['an endless list of nothing', false, new Array(4_000_000_000)],
    ['five keys', true, keys(5)],
    ['six keys', false, keys(6)],
    ['six keys in two objects', false, [keys(3), keys(3)]],
  ])('%s: %j', (_, is, value) => {
    expect(isBounded(value, bounds)).toBe(is);
  });

  test('or not, where it holds itself', () => {
    const itself: Record<string, unknown> = {};
    itself.again = itself;
    expect(isBounded(itself, bounds)).toBe(false);
  });
});

describe('a change of a kind that nobody knows', () => {
  const saying = (value: unknown) =>
    makeChange({
      subject: creation().id,
      parents: [],
      says: JSON.parse(JSON.stringify({ kind: 'decision.made', value })),
      week: '2026-W47',
      voice: 'v'.repeat(22),
      salt: 's'.repeat(22),
    });
  test.each<[string, boolean, unknown]>([
    ['twenty levels', true, nested(20)],
    ['more levels', false, nested(21)],
    ['200 kB', true, 'x'.repeat(200_000)],
    ['more than that', false, 'x'.repeat(250_000)],
    ['many keys', true, keys(1_900)],
    ['too many keys', false, keys(2_000)],
  ])('with %s: passes is %s', (_, passes, value) => {
    const input = saying(value);
    expect(checkChange(input)).toEqual(
      passes ? { parsed: input } : { error: expect.stringContaining('larger or deeper') },
    );
  });
});
