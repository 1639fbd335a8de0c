import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { change, creation } from '#tests/unit/log/changes.ts';
import { createArea } from '#tests/unit/storage/area.ts';
import type { Change, PlaceChange } from '@/utils/domain/change';
import type { OwnConcern } from '@/utils/domain/own-concern';
import { concernKey } from '@/utils/log';
import { subjectFor } from '@/utils/log/subjects';
import {
  appendChanges,
  createJournal,
  type Database,
  importChanges,
  openDatabase,
  readAllNotes,
  readConcerns,
  readNote,
  takeBack,
} from '@/utils/storage';
import { createVersion3 } from './version-3';
import rows from './version-3.json';

const NOTHING = { de: '', en: '' };
const own: OwnConcern = {
  key: concernKey('Digitale Akte'),
  label: { de: 'Digitale Akte', en: '' },
  phrases: { obstacle: NOTHING, strength: NOTHING },
};
const says: PlaceChange = { kind: 'concern.define', value: own };
const defining = change(says, { subject: subjectFor(says) });
const note = creation({ concerns: ['barrier-extra-effort', own.key] });

let opened = 0;
let db: Database;
beforeEach(async () => {
  opened += 1;
  db = await openDatabase(`concerns-${opened}`);
});
const keep = (...changes: Change[]) =>
  appendChanges(
    db,
    changes.map((each) => ({ change: each, day: '2026-11-22' })),
  );

describe('a concern that people added', () => {
  test.each<[string, Change[][]]>([
    ['before the note', [[defining], [note]]],
    ['after the note', [[note], [defining]]],
    ['with the note', [[note, defining]]],
  ])('is known, and what it means stands on the notes that have it: defined %s', async (_, portions) => {
    const plain = creation({ concerns: ['barrier-extra-effort'] }, 1);
    for (const portion of portions) await keep(...portion);
    await keep(plain);
    expect(await readConcerns(db)).toEqual([own]);
    expect((await readNote(db, note.id))?.ownConcerns).toEqual([own]);
    expect(await readNote(db, plain.id)).not.toHaveProperty('ownConcerns');
  });

  test('stays a concern of the note where nobody says what it means', async () => {
    await keep(note);
    expect(await readNote(db, note.id)).toMatchObject({ concerns: ['barrier-extra-effort', own.key] });
  });

  test('is gone when what it meant is erased', async () => {
    await keep(note, defining);
    const value = { changes: [defining.id] };
    await keep(change({ kind: 'erase', value }, { subject: subjectFor(says), parents: [defining.id] }));
    expect(await readConcerns(db)).toEqual([]);
    expect(await readNote(db, note.id)).not.toHaveProperty('ownConcerns');
  });

  test('comes with what is read in, and goes with it when that is taken back', async () => {
    const journal = createJournal(createArea());
    const { import: name } = await importChanges(db, journal, [note, defining], '2026-11-22');
    expect(await readConcerns(db)).toEqual([own]);
    await takeBack(db, journal, name);
    expect([await readConcerns(db), await readAllNotes(db)]).toEqual([[], []]);
  });
});

test('a database of version 3 shows what it kept and could not read', async () => {
  await createVersion3('concerns-version-3');
  const opened3 = await openDatabase('concerns-version-3');
  expect(await readConcerns(opened3)).toEqual([own]);
  const notes = await readAllNotes(opened3);
  expect(notes.map(({ id }) => id)).toEqual(rows.notes.map(({ id }) => id));
  expect(notes[0]?.ownConcerns).toEqual([own]);
});
