import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReviewView, readView, writeView } from '@/utils/app/review/address';
import { ALL_NOTES } from '@/utils/domain/filter';

describe('the address of the review', () => {
  test('reads what it wrote', () => {
    const text = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }));
    const view: fc.Arbitrary<ReviewView> = fc.record({
      page: fc.constantFrom('notes' as const, 'share' as const),
      filter: fc.record({
        service: text,
        concern: text,
        page: text,
        from: fc.constantFrom(null, '2026-W01'),
        to: fc.constantFrom(null, '2026-W47'),
        own: fc.constantFrom(null, true as const),
      }),
    });
    fc.assert(
      fc.property(view, (each) => {
        // As the browser gives it back: what cannot stand in a fragment comes back encoded.
        expect(readView(new URL(writeView(each), 'https://x.example/').hash)).toEqual(each);
      }),
    );
  });

  test.each<[string, Partial<ReviewView>]>([
    ['', { page: 'notes' }],
    ['#', { page: 'notes' }],
    ['#notes', { page: 'notes' }],
    ['#share', { page: 'share' }],
    ['#anything', { page: 'notes' }],
    ['#share?concern=x&unknown=y', { page: 'share', filter: { ...ALL_NOTES, concern: 'x' } }],
    ['#notes?service=leika%3A99', { page: 'notes', filter: { ...ALL_NOTES, service: 'leika:99' } }],
    ['#share?from=heute&to=2026-W47&own=yes', { page: 'share', filter: { ...ALL_NOTES, to: '2026-W47' } }],
  ])('is forgiving: "%s"', (hash, view) => {
    expect(readView(hash)).toEqual({ page: 'notes', filter: ALL_NOTES, ...view });
  });
});
