import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import {
  appendChanges,
  openDatabase,
  readAllNotes,
  readChanges,
  readDeviceSecret,
  readNewDrafts,
  readNote,
} from '@/utils/storage';
import { createVersion1 } from './version-1';
import rows from './version-1.json';

let opened = 0;
const open = async () => {
  opened += 1;
  const name = `migration-${opened}`;
  await createVersion1(name);
  return openDatabase(name);
};

describe('a database of version 1', () => {
  test('keeps every change, draft and secret', async () => {
    const db = await open();
    const changes = [];
    for await (const kept of readChanges(db)) changes.push(kept);
    const wanted = rows.tail.map(({ change, day }) => ({ change, day }));
    expect(changes).toHaveLength(wanted.length);
    expect(changes).toEqual(expect.arrayContaining(wanted));
    expect(await readNewDrafts(db)).toEqual(rows.drafts);
    expect(await readDeviceSecret(db, () => new Uint8Array(32))).toEqual(Uint8Array.from(rows.secret));
  });

  test('shows the same notes, deleted ones as deleted', async () => {
    const db = await open();
    for (const note of rows.notes) {
      const now = await readNote(db, note.id);
      const { target, ...said } = note;
      expect(now).toMatchObject({ ...said, target: { ...target, service: { key: target.service.key } } });
    }
    expect(await readAllNotes(db)).toHaveLength(1);
  });

  test('shows what its own version kept and could not read: the name of a service', async () => {
    const db = await open();
    const [note] = await readAllNotes(db);
    expect(note?.target.service).toEqual({ key: 'https://portal.example/wohngeld', name: 'Wohngeld' });
  });

  test('is brought up to date again when that was cut off', async () => {
    const db = await open();
    await db.clear('notes');
    await db.clear('services');
    await db.delete('view', 'version');
    db.close();
    const [note] = await readAllNotes(await openDatabase(db.name));
    expect(note?.target.service.name).toBe('Wohngeld');
  });

  test('is folded once: a view that is up to date is left alone', async () => {
    const db = await open();
    await db.clear('notes');
    db.close();
    const again = await openDatabase(db.name);
    expect(await readAllNotes(again)).toEqual([]);
    expect((await appendChanges(again, [])).added).toEqual([]);
  });
});
