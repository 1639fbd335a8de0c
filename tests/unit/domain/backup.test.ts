import { describe, expect, test } from 'vitest';
import { backupState, isBackupDue, type LastBackup } from '@/utils/domain/backup';
import { daysBetween } from '@/utils/domain/week';

const MONDAY: LastBackup = { day: '2026-11-23', mark: 'a' };

test.each([
  ['2026-11-25', '2026-11-25', 0],
  ['2026-11-24', '2026-11-25', 1],
  ['2026-02-28', '2026-03-01', 1],
  ['2025-12-31', '2026-12-31', 365],
  // The hour that is missing in spring.
  ['2026-03-28', '2026-03-30', 2],
  ['2026-11-26', '2026-11-25', 0],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each(['', 'heute', '2026-13-01'])('"%s" is no day to count from', (from) => {
  expect(() => daysBetween(from, '2026-11-25')).toThrow(RangeError);
});

describe('a backup is outdated', () => {
  test.each<[string, LastBackup | undefined, string, boolean]>([
    ['not when there is none', undefined, 'b', false],
    ['not within a week', { day: '2026-11-18', mark: 'a' }, 'b', false],
    ['after more than a week, when something is new', { day: '2026-11-17', mark: 'a' }, 'b', true],
    ['not when nothing is new', { day: '2025-11-17', mark: 'a' }, 'a', false],
  ])('%s', (_, last, mark, outdated) => {
    expect(backupState(last, { today: '2026-11-25', mark, failed: false }).outdated).toBe(outdated);
  });
});

describe('a daily backup is due', () => {
  test.each<[string, LastBackup | undefined, { mark: string; failed?: string }, boolean]>([
    ['where there is none yet', undefined, { mark: 'a' }, true],
    ['on the next day, when something is new', MONDAY, { mark: 'b' }, true],
    ['not when nothing is new', MONDAY, { mark: 'a' }, false],
    ['not twice a day', { day: '2026-11-24', mark: 'a' }, { mark: 'b' }, false],
    ['not again on the day on which it failed', MONDAY, { mark: 'b', failed: '2026-11-24' }, false],
    ['again on the day after that', MONDAY, { mark: 'b', failed: '2026-11-23' }, true],
    ['also when the clock was set back', { day: '2027-01-01', mark: 'a' }, { mark: 'b' }, true],
  ])('%s', (_, last, { mark, failed }, due) => {
    expect(isBackupDue(last, { today: '2026-11-24', mark, failed })).toBe(due);
  });
});
