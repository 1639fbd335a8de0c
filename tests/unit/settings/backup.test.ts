import { expect, test } from 'vitest';
import { createArea } from '#tests/unit/storage/area.ts';
import { keepBackup, keepDailyBackup, keepFailedBackup, readBackups } from '@/utils/settings/backup';

const NOTHING = { last: undefined, daily: false, failed: undefined };

test('nothing is known of backups at first, and none is wished', async () => {
  expect(await readBackups(createArea())).toEqual(NOTHING);
});

test('the last backup is kept by its day, and mends what failed before', async () => {
  const area = createArea();
  await keepDailyBackup(area, true);
  await keepFailedBackup(area, '2026-11-24');
  expect(await readBackups(area)).toEqual({ last: undefined, daily: true, failed: '2026-11-24' });
  const last = { day: '2026-11-25', mark: 'a' };
  await keepBackup(area, last);
  expect(await readBackups(area)).toEqual({ last, daily: true, failed: undefined });
});

test('whoever wishes none any more does not hear of what failed', async () => {
  const area = createArea();
  await keepDailyBackup(area, true);
  await keepFailedBackup(area, '2026-11-24');
  await keepDailyBackup(area, false);
  expect(await readBackups(area)).toEqual(NOTHING);
});

test.each<[string, unknown]>([
  ['backup', '2026-11-25'],
  ['backup', { day: '2026-02-30', mark: 'a' }],
  ['backup', { day: '2026-11-25' }],
  ['backup:daily', 'yes'],
  ['backup:failed', 'yesterday'],
])('what is not what it should be counts as nothing: %s %j', async (key, value) => {
  const area = createArea();
  await area.set({ [key]: value });
  expect(await readBackups(area)).toEqual(NOTHING);
});
