import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { change, creation, withhold } from '#tests/unit/log/changes.ts';
import { createArea } from '#tests/unit/storage/area.ts';
import type { Change, Erasure, RelationChange, SpotChange } from '@/utils/domain/change';
import { subjectForSpot } from '@/utils/log/subjects';
import {
  appendChanges,
  createJournal,
  type Database,
  importChanges,
  openDatabase,
  readNote,
  readSpotRows,
  readSpotRowsOf,
  takeBack,
} from '@/utils/storage';
import { createVersion5 } from './version-5';
import rows from './version-5.json';

const notes = [creation({ concerns: ['x'] }, 0), creation({ concerns: ['x'] }, 1)].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
const [one, other] = notes as [Change, Change];
const about = { note: one.id, concern: 'x', also: [other.id] };
const make = (says: SpotChange | RelationChange, salt: number) => change(says, { subject: subjectForSpot(says), salt });
const deciding = make({ kind: 'spot.decide', value: { about, decision: 'Weglassen', reason: '' } }, 2);
const parting = make({ kind: 'place.relate', value: { note: one.id, to: [other.id], as: 'different' } }, 3);

let opened = 0;
let db: Database;
beforeEach(async () => {
  opened += 1;
  db = await openDatabase(`spots-${opened}`);
});
const keep = (...changes: Change[]) =>
  appendChanges(
    db,
    changes.map((each) => ({ change: each, day: '2026-11-22' })),
  );

describe('what people said of spots', () => {
  test('is read whole, and by each note that it names', async () => {
    await keep(deciding, parting, ...notes);
    const all = await readSpotRows(db);
    expect(all.records).toMatchObject([{ note: one.id, decisions: [{ decision: 'Weglassen' }] }]);
    expect(all.relations).toMatchObject([{ note: one.id, different: [other.id] }]);
    expect(await readSpotRowsOf(db, [one.id, other.id])).toEqual(all);
    expect(await readSpotRowsOf(db, [other.id])).toEqual(all);
    expect(await readSpotRowsOf(db, ['x'])).toEqual({ records: [], relations: [] });
    const many = Array.from({ length: 100 }, (_, number) => `${number}`);
    expect(await readSpotRowsOf(db, [...many, other.id])).toEqual(all);
    expect(await readSpotRowsOf(db, many)).toEqual({ records: [], relations: [] });
  });

  test('leaves when its words are erased', async () => {
    await keep(deciding);
    const erasing: Erasure = { kind: 'erase', value: { changes: [deciding.id] } };
    await keep(change(erasing, { subject: deciding.subject, parents: [deciding.id] }));
    await keep(deciding);
    expect((await readSpotRows(db)).records).toEqual([]);
  });

  test('comes with what is read in, and goes with it when that is taken back', async () => {
    const journal = createJournal(createArea());
    await keep(one);
    const { import: name } = await importChanges(db, journal, [other, deciding, parting], '2026-11-22');
    expect(await readSpotRows(db)).toMatchObject({ records: [{}], relations: [{}] });
    await takeBack(db, journal, name);
    expect(await readSpotRows(db)).toEqual({ records: [], relations: [] });
    expect(await readNote(db, one.id)).toBeDefined();
  });

  test('does no harm to a note, under whose id somebody put a change that says nothing', async () => {
    const says: SpotChange = { kind: 'spot.status', value: { about, to: 'done' } };
    await keep(one, withhold(change(says, { subject: one.id, parents: [one.id], salt: 4 })));
    expect(await readNote(db, one.id)).toMatchObject({ concerns: ['x'] });
  });
});

test('a database of version 5 shows what it kept and could not read', async () => {
  await createVersion5('spots-version-5');
  const database = await openDatabase('spots-version-5');
  const ids = rows.notes.map(({ id }) => id);
  expect(await readSpotRows(database)).toMatchObject({
    records: [{ notes: ids, decisions: [{ decision: 'Nicht mehr abfragen', reason: 'steht im Register' }] }],
    relations: [{ notes: ids, different: ids.slice(1) }],
  });
  for (const note of rows.notes) expect(await readNote(database, note.id)).toMatchObject(note);
});
