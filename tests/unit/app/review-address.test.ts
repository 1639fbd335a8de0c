import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_VIEW, readView, writeView } from '@/utils/app/review/address';
import { ALL_NOTES } from '@/utils/domain/filter';
import { SPOT_STATUSES } from '@/utils/domain/problem-spot';
import { AFFECTED, RATINGS, SEVERITIES } from '@/utils/domain/rating';
import { PAGES, type ReviewView, SORT_KEYS } from '@/utils/review';

describe('the address of the review', () => {
  test('reads what it wrote', () => {
    const text = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }));
    const view: fc.Arbitrary<ReviewView> = fc.record({
      page: fc.constantFrom(null, ...PAGES),
      query: fc.string({ unit: 'grapheme' }),
      sort: fc.constantFrom(...SORT_KEYS),
      filter: fc.record({
        service: text,
        concern: text,
        page: text,
        step: text,
        rating: fc.constantFrom(null, ...RATINGS),
        affected: fc.constantFrom(null, ...AFFECTED),
        severity: fc.constantFrom(null, ...SEVERITIES),
        status: fc.constantFrom(null, ...SPOT_STATUSES),
        among: fc.constant(null),
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

  test('has no room for notes that were chosen one by one', () => {
    const among = ['a'.repeat(43)];
    expect(readView(writeView({ ...FIRST_VIEW, filter: { ...ALL_NOTES, among } })).filter).toEqual(ALL_NOTES);
  });

  test.each<[string, Partial<ReviewView>]>([
    ['', {}],
    ['#', {}],
    ['#notes', { page: 'notes' }],
    ['#share', { page: 'share' }],
    ['#anything', {}],
    ['#notes?sort=week&q=Miete', { page: 'notes', sort: 'week', query: 'Miete' }],
    ['#notes?sort=luck&rating=good&severity=9', { page: 'notes' }],
    ['#notes?rating=strength&severity=0', { page: 'notes', filter: { ...ALL_NOTES, rating: 'strength', severity: 0 } }],
    ['#spots?status=decided', { page: 'spots', filter: { ...ALL_NOTES, status: 'decided' } }],
    ['#spots?status=lost', { page: 'spots' }],
    ['#share?concern=x&unknown=y', { page: 'share', filter: { ...ALL_NOTES, concern: 'x' } }],
    ['#notes?service=leika%3A99', { page: 'notes', filter: { ...ALL_NOTES, service: 'leika:99' } }],
    ['#share?from=heute&to=2026-W47&own=yes', { page: 'share', filter: { ...ALL_NOTES, to: '2026-W47' } }],
  ])('is forgiving: "%s"', (hash, view) => {
    expect(readView(hash)).toEqual({ ...FIRST_VIEW, ...view });
  });
});
