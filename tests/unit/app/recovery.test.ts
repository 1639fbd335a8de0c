import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { creation } from '#tests/unit/log/changes.ts';
import { createArea } from '#tests/unit/storage/area.ts';
import { recoverDatabase } from '@/utils/app/background/recovery';
import { readRecovery } from '@/utils/settings/recovery';
import { appendDurably, createJournal, type Database, openDatabase, type WitnessCaches } from '@/utils/storage';

let opened = 0;
let db: Database;
let area: ReturnType<typeof createArea>;
let caches: WitnessCaches;

/** A cache as browsers keep it, as far as it is used. */
function createCaches(): WitnessCaches {
  const kept = new Map<unknown, Response>();
  const cache = {
    match: async (key: unknown) => kept.get(key),
    put: async (key: unknown, response: Response) => void kept.set(key, response),
  };
  return { open: async () => cache as unknown as Cache };
}

const start = () => recoverDatabase(db, createJournal(area), area, caches);
const note = (salt = 1) => appendDurably(db, createJournal(area), [{ change: creation({}, salt), day: '2026-11-22' }]);
/** The browser begins the database anew, as if there had been none. */
const loseDatabase = async () => {
  db.close();
  opened += 1;
  db = await openDatabase(`recovery-${opened}`);
};

beforeEach(async () => {
  opened += 1;
  db = await openDatabase(`recovery-${opened}`);
  area = createArea();
  caches = createCaches();
  await start();
});

describe('a start at which nothing is there', () => {
  test('is the first one where nothing ever was', async () => {
    await start();
    expect(await readRecovery(area)).toBeUndefined();
  });

  test('is said where there were notes and both database and journal are gone', async () => {
    await note();
    await start();
    await loseDatabase();
    area = createArea();
    await start();
    expect(await readRecovery(area)).toEqual({ restored: 0, unreadable: 0, emptied: true });
  });

  test('is no loss where the journal brings everything back', async () => {
    await note();
    await note(2);
    await start();
    await loseDatabase();
    await start();
    expect(await readRecovery(area)).toEqual({ restored: 2, unreadable: 0 });
  });

  test('is taken as the first one where the browser keeps no cache', async () => {
    await note();
    caches = { open: () => Promise.reject(new Error('not in a private window')) };
    await loseDatabase();
    area = createArea();
    await start();
    expect(await readRecovery(area)).toBeUndefined();
  });
});
