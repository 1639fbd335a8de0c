import { describe, expect, test } from 'vitest';
import { createArea } from '#tests/unit/storage/area.ts';
import { createDailyBackups, type DailyBackupParts } from '@/utils/app/background/daily-backup';
import type { DailyBackup } from '@/utils/domain/backup';
import { keepDailyBackup, readBackups } from '@/utils/settings/backup';

const TUESDAY = '2026-11-24';
const WEDNESDAY = '2026-11-25';

/** A device on which something was noted, whose clock, log and browser the test may change. */
async function device(daily: DailyBackup = 'on', parts: Partial<DailyBackupParts> = {}) {
  const area = createArea();
  await keepDailyBackup(area, daily);
  const world = { day: TUESDAY, mark: 'a', allowed: true, reads: 0 };
  const saved: string[] = [];
  const { get } = area;
  area.get = (keys) => {
    world.reads += 1;
    return get(keys);
  };
  const backups = createDailyBackups({
    area,
    today: () => world.day,
    markOfLog: async () => world.mark,
    isAllowed: async () => world.allowed,
    ready: async () => undefined,
    save: async (name) => {
      saved.push(name);
      return true;
    },
    ...parts,
  });
  return { area, world, saved, backups, kept: () => readBackups(area) };
}

const fileOf = (day: string) => `Randnotiz-Sicherung-${day}.randnotiz`;
const fails = () => Promise.reject(new Error('full'));

describe('the daily backup', () => {
  test('is written and kept as the last one', async () => {
    const { backups, saved, kept } = await device();
    await backups.look();
    expect(saved).toEqual([fileOf(TUESDAY)]);
    expect(await kept()).toEqual({ last: { day: TUESDAY, mark: 'a' }, daily: 'on', tried: undefined });
  });

  test('is written once a day, however often one looks, and whoever comes first', async () => {
    const { area, backups, saved, world } = await device();
    const other = createDailyBackups({
      area,
      today: () => world.day,
      markOfLog: async () => world.mark,
      isAllowed: async () => true,
      ready: async () => undefined,
      save: async (name) => saved.push(name) > 0,
    });
    await Promise.all([backups.look(), other.look(), backups.look(), other.look()]);
    world.mark = 'b';
    await Promise.all([backups.look(), other.look()]);
    expect(saved).toEqual([fileOf(TUESDAY)]);
    world.day = WEDNESDAY;
    await Promise.all([backups.look(), other.look()]);
    expect(saved).toEqual([fileOf(TUESDAY), fileOf(WEDNESDAY)]);
  });

  test('costs nothing once the day has had it, or when none is wished', async () => {
    for (const daily of ['on', 'off', 'withdrawn'] as const) {
      const { backups, world } = await device(daily);
      await backups.look();
      world.reads = 0;
      await backups.look();
      expect(world.reads).toBe(0);
    }
  });

  test('waits for something new', async () => {
    const { backups, saved, world } = await device();
    await backups.look();
    world.day = WEDNESDAY;
    await backups.look();
    expect(saved).toHaveLength(1);
    world.mark = 'b';
    await backups.look();
    expect(saved).toEqual([fileOf(TUESDAY), fileOf(WEDNESDAY)]);
  });

  test('has in it what was there when it began: what comes meanwhile is new', async () => {
    const { backups, world, kept } = await device('on', {
      save: async () => {
        world.mark = 'b';
        return true;
      },
    });
    await backups.look();
    expect((await kept()).last?.mark).toBe('a');
  });

  test('is marked as tried before it is, so that one that ends everything is not made again and again', async () => {
    let meanwhile: unknown;
    const { backups, kept } = await device('on', {
      save: async () => {
        meanwhile = (await kept()).tried;
        return true;
      },
    });
    await backups.look();
    expect(meanwhile).toEqual({ day: TUESDAY, outcome: 'begun' });
  });

  test('waits for what the database had lost', async () => {
    const order: string[] = [];
    const { backups } = await device('on', {
      ready: async () => order.push('ready'),
      save: async () => order.push('saved') > 0,
    });
    await backups.look();
    expect(order).toEqual(['ready', 'saved']);
  });

  test.each<[string, Partial<DailyBackupParts>]>([
    ['the file cannot be written', { save: fails }],
    ['the notes cannot be read', { ready: fails }],
  ])('says that it failed when %s, and is tried again the next day only', async (_, parts) => {
    let tries = 0;
    const ready = async () => {
      tries += 1;
      await parts.ready?.();
    };
    const { backups, world, kept, area } = await device('on', { ...parts, ready });
    await backups.look();
    await backups.look();
    await createDailyBackups({ ...rest(area, world), ready, save: fails }).look();
    expect([tries, (await kept()).tried]).toEqual([1, { day: TUESDAY, outcome: 'failed' }]);
    world.day = WEDNESDAY;
    await backups.look();
    expect([tries, (await kept()).tried?.day]).toEqual([2, WEDNESDAY]);
  });

  test('writes no file where nothing is noted, and does not look into the notes again that day', async () => {
    let packed = 0;
    const save = async () => {
      packed += 1;
      return false;
    };
    const { backups, kept, area, world } = await device('on', { save });
    await backups.look();
    await createDailyBackups({ ...rest(area, world), save }).look();
    expect(packed).toBe(1);
    expect(await kept()).toMatchObject({ last: undefined, tried: { outcome: 'nothing' } });
  });

  test('is off, and says so, when the browser no longer allows it', async () => {
    const { backups, saved, world, kept } = await device();
    world.allowed = false;
    await backups.look();
    expect([saved, (await kept()).daily]).toEqual([[], 'withdrawn']);
  });

  test.each<[DailyBackup, boolean, DailyBackup]>([
    ['on', false, 'withdrawn'],
    ['on', true, 'on'],
    ['off', false, 'off'],
  ])('that was %s stands, when something was taken away and it is allowed: %s, as %s', async (daily, allowed, then) => {
    const { backups, world, kept } = await device(daily);
    world.allowed = allowed;
    await backups.lookAtPermission();
    expect((await kept()).daily).toBe(then);
  });

  test('is looked at anew when it was just switched on', async () => {
    const { backups, saved, area } = await device('off');
    await backups.look();
    await keepDailyBackup(area, 'on');
    await backups.look();
    expect(saved).toEqual([]);
    await backups.lookAnew();
    expect(saved).toEqual([fileOf(TUESDAY)]);
  });

  test('does not fail whoever looks when nothing can be read', async () => {
    let readable = false;
    const { backups, saved, area } = await device();
    const { get } = area;
    area.get = (keys) => (readable ? get(keys) : fails());
    await backups.look();
    readable = true;
    await backups.look();
    expect(saved).toHaveLength(1);
  });
});

/** What a background has that starts anew on the same device. */
function rest(area: DailyBackupParts['area'], world: { day: string; mark: string }) {
  return {
    area,
    today: () => world.day,
    markOfLog: async () => world.mark,
    isAllowed: async () => true,
    ready: async () => undefined,
  };
}
