import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { change, creation } from '#tests/unit/log/changes.ts';
import type { Change } from '@/utils/domain/change';
import { headsOf } from '@/utils/log';
import {
  appendChanges,
  type Database,
  openDatabase,
  readAllNotes,
  readChanges,
  readChangesOf,
  readHeads,
  readNote,
} from '@/utils/storage';
import { directoryOf, hasAny, prefixOf, wantedOf } from '@/utils/storage/log/directory';
import { cutIntoSegments } from '@/utils/storage/log/segment';

let opened = 0;
let db: Database;
beforeEach(async () => {
  opened += 1;
  db = await openDatabase(`segments-${opened}`);
});

const keep = (changes: readonly Change[], day = '2026-11-22') =>
  appendChanges(
    db,
    changes.map((each) => ({ change: each, day })),
  );
const notes = (count: number, from = 0) => Array.from({ length: count }, (_, salt) => creation({}, salt + from));
const commentOn = ({ id }: Change, to: string, salt: number) =>
  change({ kind: 'note.set', value: { field: 'comment', to } }, { subject: id, parents: [id], salt });
const idsOfLog = async () => {
  const ids: string[] = [];
  for await (const { change: each } of readChanges(db)) ids.push(each.id);
  return ids.sort();
};

describe('a tail that has grown long', () => {
  test('becomes segments, and nothing of it is lost or twice', async () => {
    const all = notes(700);
    const { moved } = await keep(all);
    expect(moved.closed.flatMap(({ rows }) => rows)).toHaveLength(700);
    expect(await db.count('tail')).toBe(0);
    expect(await db.count('segments')).toBe(moved.closed.length);
    expect(await idsOfLog()).toEqual(all.map(({ id }) => id).sort());
    expect(await readAllNotes(db)).toHaveLength(700);
  });

  test('is known: what comes again is not kept again, and what comes new builds on it', async () => {
    const all = notes(600);
    await keep(all);
    expect((await keep(all)).added).toEqual([]);
    const [first] = all;
    if (!first) throw new Error('no note');
    const later = commentOn(first, 'später', 9_001);
    await keep([later]);
    expect((await readNote(db, first.id))?.comment).toBe('später');
    expect(await readHeads(db, first.id)).toEqual(headsOf([first, later]));
    expect((await readChangesOf(db, [first.id])).get(first.id)).toHaveLength(2);
  });

  test('gives a withheld payload back when it arrives, with the day of the first arrival', async () => {
    const all = notes(600);
    const [first] = all;
    if (!first) throw new Error('no note');
    const { payload: _, ...bare } = first;
    await keep([bare, ...all.slice(1)], '2026-11-01');
    expect(await readNote(db, first.id)).toBeUndefined();
    expect((await keep([first])).filled).toEqual([first.id]);
    expect(await readNote(db, first.id)).toBeDefined();
    const rows = [];
    for await (const row of readChanges(db)) if (row.change.id === first.id) rows.push(row);
    expect(rows).toEqual([{ change: first, day: '2026-11-01' }]);
  });

  test('loses what is erased, wherever it stands', async () => {
    const all = notes(600);
    const [first] = all;
    if (!first) throw new Error('no note');
    const secret = commentOn(first, 'ein Geheimnis', 9_001);
    await keep([...all, secret]);
    const erase = change(
      { kind: 'erase', value: { changes: [secret.id] } },
      { subject: first.id, parents: [secret.id], salt: 9_002 },
    );
    const { moved } = await keep([erase]);
    expect(moved.rewritten).toHaveLength(1);
    expect(JSON.stringify([await db.getAll('segments'), await db.getAll('tail')])).not.toContain('ein Geheimnis');
    expect((await readNote(db, first.id))?.comment).toBe('');
    await keep([secret]);
    expect(JSON.stringify([await db.getAll('segments'), await db.getAll('tail')])).not.toContain('ein Geheimnis');
  });
});

test('reading all changes leaves none out when the tail is closed meanwhile', async () => {
  const before = [...notes(600), ...notes(400, 1_000)];
  await keep(before.slice(0, 600));
  await keep(before.slice(600));
  const seen = new Set<string>();
  let closed = 0;
  for await (const { change: each } of readChanges(db)) {
    if (seen.size === 0) closed = (await keep(notes(150, 5_000))).moved.closed.length;
    seen.add(each.id);
  }
  expect(closed).toBeGreaterThan(0);
  expect(before.filter(({ id }) => !seen.has(id))).toEqual([]);
});

describe('a view of another version', () => {
  test('is written anew from segments and tail', async () => {
    await keep(notes(700));
    await keep(notes(20, 5_000));
    await db.clear('notes');
    await db.delete('view', 'version');
    db.close();
    db = await openDatabase(db.name);
    expect(await readAllNotes(db)).toHaveLength(720);
    expect(await db.count('pending')).toBe(0);
  });
});

describe('directories', () => {
  test('tell of every id that is there, and of next to no other', () => {
    const rows = notes(400).map((each) => ({ change: each, day: '2026-11-22' }));
    const directory = directoryOf(rows);
    const others = notes(400, 10_000).filter(({ id }) => hasAny(directory.ids, wantedOf([id])));
    expect(others).toEqual([]);
    for (const { change: each } of rows) expect(hasAny(directory.ids, wantedOf([each.id]))).toBe(true);
    expect(hasAny(directory.ids, wantedOf(rows.map((row) => row.change.id)))).toBe(true);
  });

  test('sort ids by their first 32 bits', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const id = Buffer.from(bytes).toString('base64url');
        // Six digits are 36 bits, of which the last 32 count.
        const wanted = Number((BigInt(`0x${Buffer.from(bytes.subarray(0, 5)).toString('hex')}`) >> 4n) & 0xffffffffn);
        expect(prefixOf(id)).toBe(wanted);
      }),
    );
  });
});

test('segments keep the changes of a subject together', () => {
  const all = notes(900).flatMap((note, number) => [note, commentOn(note, `Text ${number}`, 20_000 + number)]);
  const segments = cutIntoSegments(all.map((each) => ({ change: each, day: '2026-11-22' })));
  expect(segments.flat()).toHaveLength(1_800);
  const places = new Map<string, Set<number>>();
  for (const [number, rows] of segments.entries())
    for (const { change: each } of rows) {
      const subject = each.subject ?? each.id;
      places.set(subject, (places.get(subject) ?? new Set()).add(number));
    }
  expect([...places.values()].every((set) => set.size === 1)).toBe(true);
});
