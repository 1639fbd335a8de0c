import { describe, expect, test } from 'vitest';
import { type BackupTry, backupState, isBackupDue, type KeptBackups, type LastBackup } from '@/utils/domain/backup';
import { daysBetween } from '@/utils/domain/week';

const MONDAY: LastBackup = { day: '2026-11-23', mark: 'a' };
const NOTHING: KeptBackups = { last: undefined, daily: 'off', tried: undefined };

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
    expect(backupState({ ...NOTHING, last }, { today: '2026-11-25', mark }).outdated).toBe(outdated);
  });
});

describe('a daily backup has failed', () => {
  test.each<[string, BackupTry | undefined, boolean]>([
    ['not where none was tried', undefined, false],
    ['where it could not be written', { day: '2026-11-25', outcome: 'failed' }, true],
    ['not while it is written', { day: '2026-11-25', outcome: 'begun' }, false],
    ['where it was begun on another day and never ended', { day: '2026-11-24', outcome: 'begun' }, true],
    ['not where there was nothing to write', { day: '2026-11-24', outcome: 'nothing' }, false],
  ])('%s', (_, tried, failed) => {
    const now = { today: '2026-11-25', mark: 'b' };
    expect(backupState({ last: MONDAY, daily: 'on', tried }, now)).toMatchObject({ age: 2, daily: 'on', failed });
    expect(backupState({ last: undefined, daily: 'on', tried }, now)).toMatchObject({ age: null, failed });
    expect(backupState({ last: MONDAY, daily: 'off', tried }, now).failed).toBe(false);
  });
});

describe('a daily backup is due', () => {
  test.each<[string, Partial<KeptBackups>, string, boolean]>([
    ['where there is none yet', {}, 'a', true],
    ['not where nothing was ever noted', {}, '', false],
    ['not where none is wished', { daily: 'off' }, 'a', false],
    ['not where it is no longer allowed', { daily: 'withdrawn' }, 'a', false],
    ['on the next day, when something is new', { last: MONDAY }, 'b', true],
    ['not when nothing is new', { last: MONDAY }, 'a', false],
    ['not twice a day', { last: { day: '2026-11-24', mark: 'a' } }, 'b', false],
    [
      'not again on the day on which it failed',
      { last: MONDAY, tried: { day: '2026-11-24', outcome: 'failed' } },
      'b',
      false,
    ],
    ['not while it is written', { last: MONDAY, tried: { day: '2026-11-24', outcome: 'begun' } }, 'b', false],
    ['again on the day after that', { last: MONDAY, tried: { day: '2026-11-23', outcome: 'failed' } }, 'b', true],
    ['also when the clock was set back', { last: { day: '2027-01-01', mark: 'a' } }, 'b', true],
  ])('%s', (_, kept, mark, due) => {
    expect(isBackupDue({ ...NOTHING, daily: 'on', ...kept }, { today: '2026-11-24', mark })).toBe(due);
  });
});
