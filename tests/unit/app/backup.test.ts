import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { createArea } from '#tests/unit/storage/area.ts';
import { makeBackup } from '@/utils/app/backup/make';
import { performTask } from '@/utils/app/import/perform';
import { readRandnotizFile } from '@/utils/formats/randnotiz-file';
import { createJournal, openDatabase, readAllNotes, readServices } from '@/utils/storage';
import { OWN_PAGE, startBackground } from './background';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

/** A device with a note that was signed, edited, named otherwise, and one that was deleted. */
async function device() {
  const { calls, database } = await startBackground({ name: 'A. Beispiel' });
  const create = async (comment: string) => {
    const created = await calls['note.create']({ target: TARGET, content: { comment } }, OWN_PAGE);
    return String(Object(created).id);
  };
  const id = await create('zuerst');
  const set = { kind: 'note.set', value: { field: 'comment', to: 'danach' } };
  await calls['note.edit']({ id, changes: [set] }, OWN_PAGE);
  await calls['service.name']({ key: TARGET.service.key, name: 'Mietzuschuss' }, OWN_PAGE);
  await calls['note.edit']({ id: await create('weg'), changes: [{ kind: 'note.delete', value: {} }] }, OWN_PAGE);
  return database;
}

test('there is nothing to back up where nothing was noted', async () => {
  const { database } = await startBackground();
  expect(await makeBackup(undefined, Promise.resolve(database))).toBeNull();
});

test('a backup has names, earlier versions and deleted notes, and not the secret of the device', async () => {
  const database = await device();
  const shares: number[] = [];
  const file = await makeBackup((share) => shares.push(share), Promise.resolve(database));
  const read = await readRandnotizFile(file ?? new Blob());
  if ('error' in read) throw new Error(read.error.kind);
  const text = JSON.stringify(read);
  for (const part of ['A. Beispiel', 'zuerst', 'danach', 'Mietzuschuss', 'weg']) expect(text).toContain(part);
  expect(shares.at(-1)).toBe(1);
  const secret = await database.get('device', 'secret');
  expect(secret).toHaveLength(32);
  expect(read.counts.attachments).toBe(0);
  const kinds = new Set(read.changes.map(({ kind }) => kind.split('.')[0]));
  expect([...kinds].toSorted()).toEqual(['note', 'service']);
});

test('reading a backup into an empty device gives the same notes and names of services', async () => {
  const database = await device();
  const file = await makeBackup(undefined, Promise.resolve(database));
  const empty = await openDatabase('backup-empty');
  const journal = createJournal(createArea());
  await performTask(empty, journal, { do: 'read', file: file ?? new Blob(), day: '2026-11-25' });
  expect(await readAllNotes(empty)).toEqual(await readAllNotes(database));
  expect(await readServices(empty)).toEqual(await readServices(database));
  expect((await readAllNotes(empty)).map(({ comment, author }) => [comment, author])).toEqual([
    ['danach', 'A. Beispiel'],
  ]);
});
