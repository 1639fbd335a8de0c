import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoWeek, weeksFrom } from '@/utils/domain/week';

describe('the ISO week of a day', () => {
  test.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2026-01-01', '2026-W01'],
    ['2025-12-28', '2025-W52'],
    ['2025-12-29', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-02-29', '2024-W09'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2000-01-01', '1999-W52'],
    ['1976-12-31', '1976-W53'],
    ['2015-12-31', '2015-W53'],
    ['2018-12-31', '2019-W01'],
  ])('%s lies in %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });

  test.each([
    '',
    'heute',
    '22.11.2026',
    '2026-13-01',
    '2026-02-30',
    '2026-02-29',
    '2026-1-5',
    '2026',
    '2026-11-22T10:00',
    '20261122',
  ])('is refused for "%s"', (day) => {
    expect(() => isoWeek(day)).toThrow(RangeError);
  });

  test('is the same for Monday to Sunday, and another one a week later', () => {
    const monday = fc.integer({ min: 0, max: 5_000 }).map((weeks) => Date.UTC(2000, 0, 3) + weeks * 7 * 86_400_000);
    const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);
    fc.assert(
      fc.property(monday, (time) => {
        const weeks = Array.from({ length: 8 }, (_, days) => isoWeek(dayAt(time + days * 86_400_000)));
        expect(new Set(weeks.slice(0, 7)).size).toBe(1);
        expect(weeks[7]).not.toBe(weeks[0]);
      }),
    );
  });
});

test.each<[Date, string]>([
  [new Date(2026, 10, 22, 0, 0, 0), '2026-11-22'],
  [new Date(2026, 10, 22, 23, 59, 59), '2026-11-22'],
  [new Date(2026, 0, 1, 12), '2026-01-01'],
  [new Date(2024, 1, 29), '2024-02-29'],
])('the day of %s is %s, by this computer’s own time zone', (moment, day) => {
  expect(dayOf(moment)).toBe(day);
});

describe('the weeks from one to another', () => {
  test.each<[string, string, string[]]>([
    ['2026-W47', '2026-W47', ['2026-W47']],
    ['2026-W52', '2027-W02', ['2026-W52', '2026-W53', '2027-W01', '2027-W02']],
    ['2025-W51', '2026-W01', ['2025-W51', '2025-W52', '2026-W01']],
    ['2026-W48', '2026-W47', []],
  ])('%s to %s', (first, last, weeks) => {
    expect(weeksFrom(first, last, 100)).toEqual(weeks);
  });

  test('are the last ones where there are more', () => {
    expect(weeksFrom('2001-W01', '2027-W01', 2)).toEqual(['2026-W53', '2027-W01']);
  });
});
