import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { createArea } from '#tests/unit/storage/area.ts';
import { makeBackup } from '@/utils/app/backup/make';
import { performTask } from '@/utils/app/import/perform';
import type { NoteChange } from '@/utils/domain/change';
import { readRandnotizFile } from '@/utils/formats/randnotiz-file';
import { makeChange } from '@/utils/log';
import {
  appendDurably,
  createJournal,
  openDatabase,
  putAttachments,
  readAllNotes,
  readChangesOf,
  readServices,
} from '@/utils/storage';
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

test('a backup has attachments, and nothing that was decided for this device alone', async () => {
  const { calls, database, context } = await startBackground();
  const { id } = Object(await calls['note.create']({ target: TARGET, content: { comment: 'mit Bild' } }, OWN_PAGE));
  const picture = new Blob(['ein Bild'], { type: 'image/png' });
  const [name = ''] = await putAttachments(database, [picture]);
  const first = (await readChangesOf(database, [id])).get(id)?.[0];
  if (!first) throw new Error('there is no note');
  const salt = '0'.repeat(22);
  const make = (kind: string, value: object) =>
    makeChange({
      subject: id,
      parents: [id],
      says: { kind, value } as unknown as NoteChange,
      week: first.week,
      voice: first.voice,
      salt,
    });
  const changes = [make('note.picture', { attachment: name }), make('here.keep', { changes: [id] })];
  await appendDurably(
    database,
    context.journal,
    changes.map((change) => ({ change, day: '2026-11-22' })),
  );
  const file = await makeBackup(undefined, Promise.resolve(database));
  const read = await readRandnotizFile(file ?? new Blob());
  if ('error' in read) throw new Error(read.error.kind);
  expect([read.counts.attachments, read.counts.refused]).toEqual([1, 0]);
  expect(read.changes.map(({ kind }) => kind)).not.toContain('here.keep');

  const empty = await openDatabase('backup-attachments');
  const journal = createJournal(createArea());
  const outcome = await performTask(empty, journal, { do: 'read', file: file ?? new Blob(), day: '2026-11-25' });
  expect(await empty.getAllKeys('attachments')).toEqual([name]);
  if (!('imported' in outcome)) throw new Error('nothing was read in');
  await performTask(empty, journal, { do: 'takeBack', name: outcome.imported.import });
  expect(await empty.count('attachments')).toBe(0);
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
