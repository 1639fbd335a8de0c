import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { change, creation } from '#tests/unit/log/changes.ts';
import { createArea } from '#tests/unit/storage/area.ts';
import { type Change, subjectOf } from '@/utils/domain/change';
import {
  appendDurably,
  createJournal,
  type Database,
  importChanges,
  importFrom,
  type Journal,
  openDatabase,
  readAllNotes,
  readChanges,
  type Source,
  takeBack,
} from '@/utils/storage';
import { commitImport } from '@/utils/storage/import/commit';
import { prepareSegments, stageSegments } from '@/utils/storage/import/stage';
import { bySubject } from '@/utils/storage/import/staging';
import { IMPORT_LOCK, underLock } from '@/utils/storage/locks';

const DAY = '2026-11-22';
let opened = 0;
let db: Database;
let journal: Journal;
let area: ReturnType<typeof createArea>;
beforeEach(async () => {
  opened += 1;
  db = await openDatabase(`import-${opened}`);
  area = createArea();
  journal = createJournal(area);
});

const notes = (count: number, from = 0) => Array.from({ length: count }, (_, salt) => creation({}, salt + from));
const log = async () => {
  const ids: string[] = [];
  for await (const row of readChanges(db)) ids.push(row.change.id);
  return ids.sort();
};
const entries = () => [...area.items.keys()].filter((key) => key.startsWith('journal:segment:'));
const commentOn = ({ id }: Change, to: string, salt: number) =>
  change({ kind: 'note.set', value: { field: 'comment', to } }, { subject: id, parents: [id], salt });

describe('an import', () => {
  test('adds all, says what came of it, and tells how far it is', async () => {
    const all = notes(2_100);
    const seen: [number, number][] = [];
    const imported = await importChanges(db, journal, all, DAY, { onProgress: (...at) => seen.push(at) });
    expect(imported).toMatchObject({ known: 0, newNotes: 2_100, changedNotes: 0, conflicts: 0, withheld: 0 });
    expect(await log()).toEqual(all.map(({ id }) => id).sort());
    expect(await readAllNotes(db)).toHaveLength(2_100);
    expect(seen.at(-1)).toEqual([2, 2]);
    expect(seen.every(([done], index) => done >= (seen[index - 1]?.[0] ?? 0))).toBe(true);
  });

  test('lays each subject ready in one segment while it comes by subject, and what comes late at the end', async () => {
    const all = bySubject(notes(2_600).flatMap((each, at) => [each, commentOn(each, 'dazu', 100_000 + at)]));
    const [late] = all.splice(1, 1);
    if (!late) throw new Error('no change');
    const inParts: Source = async (take) => {
      for (let from = 0; from < all.length; from += 700) await take(all.slice(from, from + 700));
      await take([late]);
    };
    expect(await importFrom(db, journal, inParts, DAY)).toMatchObject({ newNotes: 2_600, conflicts: 0 });
    expect(await log()).toEqual([...all, late].map(({ id }) => id).sort());
    expect((await readAllNotes(db)).every(({ comment }) => comment === 'dazu')).toBe(true);
    const subjects = (await db.getAll('segments')).map((rows) => new Set(rows.map((row) => subjectOf(row.change))));
    // The one that came late stands in a second one.
    expect(subjects.reduce((sum, each) => sum + each.size, 0)).toBe(2_601);
  });

  test('whose source fails changes nothing and leaves nothing', async () => {
    const failing: Source = async (take) => {
      await take(notes(2_100));
      throw new Error('the rest is damaged');
    };
    await expect(importFrom(db, journal, failing, DAY)).rejects.toThrow('the rest is damaged');
    expect([await db.count('segments'), await db.count('imports'), entries(), await log()]).toEqual([0, 0, [], []]);
  });

  test('keeps what was here, and knows what it knew', async () => {
    const [one, two, three] = notes(3);
    if (!one || !two || !three) throw new Error('no notes');
    await appendDurably(db, journal, [{ change: one, day: '2026-11-01' }]);
    const text = commentOn(one, 'dazu', 9_000);
    const imported = await importChanges(db, journal, [one, two, three, text], DAY);
    expect(imported).toMatchObject({ known: 1, newNotes: 2, changedNotes: 1 });
    expect((await readAllNotes(db)).map(({ comment }) => comment).sort()).toEqual(['', '', 'dazu']);
  });

  test('of what is known already adds nothing and leaves nothing', async () => {
    const all = notes(30);
    await importChanges(db, journal, all, DAY);
    const before = entries();
    expect(await importChanges(db, journal, all, DAY)).toMatchObject({ import: '', known: 30, newNotes: 0 });
    expect(entries()).toEqual(before);
    expect(await db.count('imports')).toBe(1);
  });

  test('that is cancelled on the way changes nothing and leaves nothing', async () => {
    const own = notes(1, 90_000);
    await appendDurably(
      db,
      journal,
      own.map((each) => ({ change: each, day: DAY })),
    );
    const marker = await journal.marker();
    const cancel = new AbortController();
    const importing = importChanges(db, journal, notes(4_100), DAY, {
      signal: cancel.signal,
      onProgress: (done) => done >= 0.4 && cancel.abort(),
    });
    await expect(importing).rejects.toThrow();
    expect(await log()).toEqual(own.map(({ id }) => id));
    expect([await db.count('segments'), await db.count('imports'), entries()]).toEqual([0, 0, []]);
    expect(await journal.marker()).toEqual(marker);
  });

  test('that somebody left half done counts for nothing, and the next one clears it away', async () => {
    const rows = notes(10, 50_000).map((each) => ({ change: each, day: DAY }));
    const left = prepareSegments(rows);
    await stageSegments(db, left);
    await journal.stage(left);
    expect(await log()).toEqual([]);
    await importChanges(db, journal, notes(5), DAY);
    expect(await log()).toHaveLength(5);
    expect([await db.count('segments'), entries().length]).toEqual([1, 1]);
  });

  test('that was cut off after it became real is finished by whoever opens the database', async () => {
    await importChanges(db, journal, notes(700), DAY);
    for (const name of await db.getAllKeys('directories')) await db.put('pending', 'added', name);
    await db.clear('notes');
    db.close();
    db = await openDatabase(db.name);
    expect(await readAllNotes(db)).toHaveLength(700);
  });

  test('takes away what it erases, in the journal, too', async () => {
    const [note] = notes(1);
    if (!note) throw new Error('no note');
    const secret = commentOn(note, 'ein Geheimnis', 9_000);
    await importChanges(db, journal, [note, secret], DAY);
    const before = JSON.stringify([...area.items]);
    const erase = change(
      { kind: 'erase', value: { changes: [secret.id] } },
      { subject: note.id, parents: [secret.id], salt: 9_001 },
    );
    await importChanges(db, journal, [erase], DAY);
    expect((await readAllNotes(db))[0]?.comment).toBe('');
    const rows = [];
    for (const name of (await journal.marker())?.segments ?? [])
      rows.push(...((await journal.read('segment', name)) ?? []));
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toContain('ein Geheimnis');
    expect(JSON.stringify([...area.items])).not.toBe(before);
    expect((await journal.marker())?.unclean).toBe(false);
  });

  test('takes away what it erases where that comes last, and what somebody erases while it is taken in', async () => {
    const all = bySubject(notes(6_000));
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) throw new Error('no notes');
    const secret = commentOn(first, 'ein Geheimnis', 9_000);
    const other = commentOn(last, 'noch ein Geheimnis', 9_001);
    const erasing = ({ subject, id }: Change, salt: number) =>
      change({ kind: 'erase', value: { changes: [id] } }, { subject, parents: [id], salt });
    const source: Source = async (take) => {
      await take([first, erasing(secret, 9_002), ...all.slice(1), other]);
      // So late that it stands in the last segment, which nobody has come to when its erasure is met.
      await take([secret]);
    };
    let erased: Promise<unknown> | undefined;
    const onProgress = (done: number) => {
      if (done > 1) erased ??= appendDurably(db, journal, [{ change: erasing(other, 9_003), day: DAY }]);
    };
    await importFrom(db, journal, source, DAY, { onProgress });
    await erased;
    expect(erased, 'somebody erased meanwhile').toBeDefined();
    expect((await readAllNotes(db)).filter(({ comment }) => comment !== '')).toEqual([]);
    expect(await readAllNotes(db)).toHaveLength(6_000);
    expect(JSON.stringify(await db.getAll('segments'))).not.toContain('Geheimnis');
    const kept = [];
    for (const name of (await journal.marker())?.segments ?? []) kept.push(await journal.read('segment', name));
    expect(kept.flat()).toHaveLength(6_000 + 3);
    expect(JSON.stringify(kept)).not.toContain('Geheimnis');
  });
});

describe('an import that is real and has not settled', () => {
  /** As an import that is under way leaves it, right after its mark. */
  const makeReal = async () => {
    const staged = prepareSegments(notes(4).map((each) => ({ change: each, day: DAY })));
    await stageSegments(db, staged);
    await commitImport(db, 'under way', staged);
  };

  test('is left to itself by whoever opens the database meanwhile, so that it can count what is new', async () => {
    await underLock(IMPORT_LOCK, async () => {
      await makeReal();
      (await openDatabase(db.name)).close();
      expect(await db.count('pending')).toBe(1);
    });
  });

  test('is settled by the next opening where it was cut off', async () => {
    await makeReal();
    (await openDatabase(db.name)).close();
    expect([await db.count('pending'), (await readAllNotes(db)).length]).toEqual([0, 4]);
  });
});

describe('an import that is taken back', () => {
  test('is gone whole, and what was written here stays', async () => {
    const own = notes(3);
    await appendDurably(
      db,
      journal,
      own.map((each) => ({ change: each, day: DAY })),
    );
    const imported = await importChanges(db, journal, [...own, ...notes(700, 100)], DAY);
    await takeBack(db, journal, imported.import);
    expect(await log()).toEqual(own.map(({ id }) => id).sort());
    expect(await readAllNotes(db)).toHaveLength(3);
    expect([await db.count('segments'), await db.count('pending'), entries()]).toEqual([0, 0, []]);
  });

  test('gives back what was withheld before', async () => {
    const [note] = notes(1);
    if (!note) throw new Error('no note');
    const text = commentOn(note, 'doch gesagt', 9_000);
    const { payload: _, ...bare } = text;
    await importChanges(db, journal, [note, bare], DAY);
    const fuller = await importChanges(db, journal, [text], DAY);
    expect(fuller).toMatchObject({ newNotes: 0, changedNotes: 1 });
    expect((await readAllNotes(db))[0]?.comment).toBe('doch gesagt');
    await takeBack(db, journal, fuller.import);
    expect((await readAllNotes(db))[0]).toMatchObject({ comment: '', withheld: 1 });
  });

  test('twice, or never known, does no harm', async () => {
    const imported = await importChanges(db, journal, notes(2), DAY);
    await takeBack(db, journal, imported.import);
    await takeBack(db, journal, imported.import);
    await takeBack(db, journal, 'nie gehört');
    expect(await log()).toEqual([]);
  });
});
