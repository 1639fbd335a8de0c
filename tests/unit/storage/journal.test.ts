import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { change, creation } from '#tests/unit/log/changes.ts';
import { createArea } from '#tests/unit/storage/area.ts';
import type { Change } from '@/utils/domain/change';
import {
  appendChanges,
  appendDurably,
  createJournal,
  type Database,
  importChanges,
  type Journal,
  openDatabase,
  readAllNotes,
  readChanges,
  readDeviceSecret,
  recover,
  takeBack,
} from '@/utils/storage';

const DAY = '2026-11-22';
let opened = 0;
let db: Database;
let area: ReturnType<typeof createArea>;
let journal: Journal;
beforeEach(async () => {
  opened += 1;
  db = await openDatabase(`journal-${opened}`);
  area = createArea();
  journal = createJournal(area);
  await recover(db, journal);
});

const notes = (count: number, from = 0) => Array.from({ length: count }, (_, salt) => creation({}, salt + from));
const keep = (...changes: Change[]) =>
  appendDurably(
    db,
    journal,
    changes.map((each) => ({ change: each, day: DAY })),
  );
const log = async () => {
  const rows = [];
  for await (const row of readChanges(db)) rows.push(row);
  return rows.sort((a, b) => (a.change.id < b.change.id ? -1 : 1));
};
/** The browser has lost the database, and made a new one. */
const loseDatabase = async () => {
  db.close();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(db.name);
    Object.assign(request, { onsuccess: resolve, onerror: reject });
  });
  db = await openDatabase(db.name);
};

describe('a database that comes back empty', () => {
  test('is noticed, and has everything again: notes, days, imports, the secret', { timeout: 30_000 }, async () => {
    const secret = await readDeviceSecret(db, () => new Uint8Array(32).fill(7));
    await journal.keepSecret(secret);
    await keep(...notes(3));
    await importChanges(db, journal, notes(300, 100), '2026-11-20');
    await keep(...notes(510, 5_000));
    await keep(...notes(2, 9_000));
    const before = await log();
    await loseDatabase();
    expect(await recover(db, journal)).toEqual({ restored: before.length, unreadable: 0 });
    expect(await log()).toEqual(before);
    expect(await readAllNotes(db)).toHaveLength(before.length);
    expect(await readDeviceSecret(db, () => new Uint8Array(32))).toEqual(secret);
    // And from now on all is well.
    expect(await recover(db, journal)).toBeUndefined();
    await keep(...notes(1, 20_000));
    expect(await recover(db, journal)).toBeUndefined();
  });

  test('does not get back what was taken back or erased', async () => {
    const [note] = notes(1);
    if (!note) throw new Error('no note');
    const secret = change(
      { kind: 'note.set', value: { field: 'comment', to: 'ein Geheimnis' } },
      { subject: note.id, parents: [note.id], salt: 1_000 },
    );
    await keep(note, secret);
    const imported = await importChanges(db, journal, notes(5, 100), DAY);
    await takeBack(db, journal, imported.import);
    await keep(
      change(
        { kind: 'erase', value: { changes: [secret.id] } },
        { subject: note.id, parents: [secret.id], salt: 1_001 },
      ),
    );
    await loseDatabase();
    await recover(db, journal);
    expect(await log()).toHaveLength(3);
    expect(JSON.stringify(await log())).not.toContain('ein Geheimnis');
    for (const name of (await journal.marker())?.batches ?? [])
      expect(JSON.stringify(await journal.read('batch', name))).not.toContain('ein Geheimnis');
  });

  test('says so when a part cannot be read back, and keeps the rest', async () => {
    await importChanges(db, journal, notes(10), DAY);
    await keep(...notes(2, 100));
    await keep(...notes(2, 200));
    const key = [...area.items.keys()].find((each) => each.startsWith('journal:segment:')) ?? '';
    area.items.set(key, 'kaputt');
    await loseDatabase();
    expect(await recover(db, journal)).toEqual({ restored: 4, unreadable: 1 });
    expect(await log()).toHaveLength(4);
    expect(await recover(db, journal)).toBeUndefined();
  });

  test('with nothing in the journal is a new one', async () => {
    await loseDatabase();
    expect(await recover(db, createJournal(createArea()))).toBeUndefined();
  });
});

describe('a database that comes back as it once was', () => {
  test('gets what came later', async () => {
    await keep(...notes(3));
    await importChanges(db, journal, notes(20, 100), DAY);
    const rows = await db.getAll('tail');
    const mark = (await db.get('state', 'mark')) ?? '';
    await keep(...notes(3, 200));
    await keep(...notes(3, 300));
    const before = await log();
    await db.clear('tail');
    for (const row of rows) await db.put('tail', row);
    await db.put('state', mark, 'mark');
    expect(await recover(db, journal)).toMatchObject({ restored: 6, unreadable: 0 });
    expect(await log()).toEqual(before);
  });
});

describe('a writing that was cut off', () => {
  test('between journal and database is finished, and nobody is alarmed', async () => {
    await keep(...notes(3));
    await journal.begin(
      notes(1, 100).map((each) => ({ change: each, day: DAY })),
      'cut off',
      false,
    );
    expect(await recover(db, journal)).toBeUndefined();
    expect(await log()).toHaveLength(4);
    expect(await db.get('state', 'mark')).toBe('cut off');
  });

  test('before an import became real is forgotten, after that it is finished', async () => {
    await importChanges(db, journal, notes(5), DAY);
    const before = await log();
    const rows = notes(5, 100).map((each) => ({ change: each, day: DAY }));
    await journal.stage([{ name: 'staged', rows }]);
    expect(await recover(db, journal)).toBeUndefined();
    await journal.commit('cut off', false);
    await recover(db, journal);
    expect(await log()).toHaveLength(before.length + 5);
  });

  test('in the database leaves nothing in the journal', async () => {
    await keep(...notes(1));
    const marker = await journal.marker();
    const [note] = notes(1, 50);
    const hook = { ...note, hook: () => undefined } as unknown as Change;
    await expect(keep(hook)).rejects.toThrow();
    expect(await journal.marker()).toEqual(marker);
    expect([...area.items.keys()].filter((key) => key.startsWith('journal:batch:'))).toHaveLength(1);
  });
});

test('what was erased leaves the journal also when cleaning it was cut off', async () => {
  const all = notes(2);
  const secrets = all.map(({ id }, salt) =>
    change(
      { kind: 'note.set', value: { field: 'comment', to: 'ein Geheimnis' } },
      { subject: id, parents: [id], salt: 1_000 + salt },
    ),
  );
  // A segment for each note.
  for (const [number, note] of all.entries()) await importChanges(db, journal, [note, secrets[number] ?? note], DAY);
  const erasures = secrets.map(({ id, subject }, salt) =>
    change({ kind: 'erase', value: { changes: [id] } }, { subject: subject ?? id, parents: [id], salt: 2_000 + salt }),
  );
  // The database has followed, the journal only knows that it must.
  await appendChanges(
    db,
    erasures.map((each) => ({ change: each, day: DAY })),
  );
  await journal.doubt();
  const { set } = area;
  let left = 1;
  area.set = async (items) => {
    left -= 1;
    if (left < 0) throw new Error('cut off');
    await set(items);
  };
  await expect(recover(db, journal)).rejects.toThrow('cut off');
  area.set = set;
  await recover(db, journal);
  const kept = [];
  for (const name of (await journal.marker())?.segments ?? []) kept.push(await journal.read('segment', name));
  expect(kept).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toContain('ein Geheimnis');
  expect((await journal.marker())?.unclean).toBe(false);
});

test('a journal that is missing is written anew', async () => {
  await keep(...notes(600));
  await keep(...notes(5, 1_000));
  area.items.clear();
  expect(await recover(db, journal)).toBeUndefined();
  const before = await log();
  await loseDatabase();
  await recover(db, journal);
  expect(await log()).toEqual(before);
});
