import { expect, test } from 'vitest';
import { createArea } from '#tests/unit/storage/area.ts';
import { keepBackup, keepBackupTry, keepDailyBackup, readBackups } from '@/utils/settings/backup';

const NOTHING = { last: undefined, daily: 'off', tried: undefined };
const FAILED = { day: '2026-11-24', outcome: 'failed' } as const;

test('nothing is known of backups at first, and none is wished', async () => {
  expect(await readBackups(createArea())).toEqual(NOTHING);
});

test('the last backup is kept by its day, and mends what failed before', async () => {
  const area = createArea();
  await keepDailyBackup(area, 'on');
  await keepBackupTry(area, FAILED);
  expect(await readBackups(area)).toEqual({ last: undefined, daily: 'on', tried: FAILED });
  const last = { day: '2026-11-25', mark: 'a' };
  await keepBackup(area, last);
  expect(await readBackups(area)).toEqual({ last, daily: 'on', tried: undefined });
});

test.each(['off', 'on', 'withdrawn'] as const)('whoever switches it %s does not hear of what failed', async (daily) => {
  const area = createArea();
  await keepBackupTry(area, FAILED);
  await keepDailyBackup(area, daily);
  expect(await readBackups(area)).toEqual({ ...NOTHING, daily });
});

test.each<[string, unknown]>([
  ['backup', '2026-11-25'],
  ['backup', { day: '2026-02-30', mark: 'a' }],
  ['backup', { day: '2026-11-25' }],
  ['backup:daily', true],
  ['backup:tried', '2026-11-24'],
  ['backup:tried', { day: 'yesterday', outcome: 'failed' }],
  ['backup:tried', { day: '2026-11-24', outcome: 'lost' }],
])('what is not what it should be counts as nothing: %s %j', async (key, value) => {
  const area = createArea();
  await area.set({ [key]: value });
  expect(await readBackups(area)).toEqual(NOTHING);
});
