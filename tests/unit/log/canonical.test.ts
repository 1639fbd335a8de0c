import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '@/utils/log';

describe('canonical JSON', () => {
  test('is that of RFC 8785, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.oneof(fc.object({ maxDepth: 4 }), fc.array(fc.jsonValue())), (value) => {
        const json = JSON.parse(JSON.stringify(value));
        const wanted = canonicalize(json);
        expect(canonical(json)).toBe(wanted);
        // Sorted already: the short way.
        expect(canonical(JSON.parse(wanted ?? ''))).toBe(wanted);
      }),
    );
  });

  test.each([
    ['keys like numbers', { 10: 'a', 9: 'b' }, '{"10":"a","9":"b"}'],
    ['keys beyond the first plane', { '\ufb33': 1, '\u{1f600}': 2 }, '{"\u{1f600}":2,"\ufb33":1}'],
    ['keys one of which begins the other', { ab: 1, a: 2 }, '{"a":2,"ab":1}'],
    ['numbers as ECMAScript writes them', [1e21, 1e-7, -0, 4.5], '[1e+21,1e-7,0,4.5]'],
  ])('orders %s', (_, value, wanted) => {
    expect(canonical(value)).toBe(wanted);
  });

  test.each([
    ['NaN', { a: Number.NaN }],
    ['a bigint', { a: 1n }],
    ['infinity', [Number.POSITIVE_INFINITY]],
  ])('does not hold %s', (_, value) => {
    expect(() => canonical(value)).toThrow();
  });
});
