import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHistory, change, creation } from '#tests/unit/log/changes.ts';
import { createArea } from '#tests/unit/storage/area.ts';
import type { Change, PlaceChange } from '@/utils/domain/change';
import { concernsOf, servicesOf } from '@/utils/domain/filter';
import type { NoteRow } from '@/utils/domain/note-columns';
import type { ServiceRef } from '@/utils/domain/target';
import { subjectFor } from '@/utils/log/subjects';
import { countConcerns, countServices, joinColumns, selectNotes } from '@/utils/review';
import {
  appendChanges,
  countLivingNotes,
  createJournal,
  type Database,
  importChanges,
  openDatabase,
  readAllNotes,
  readColumns,
  readNotesByIds,
  takeBack,
} from '@/utils/storage';
import { rowsOf } from '@/utils/storage/columns/chunk';
import { rowOf } from '@/utils/storage/columns/row';
import { createVersion4 } from './version-4';
import rows from './version-4.json';

const DAY = '2026-11-22';
let opened = 0;
const open = () => {
  opened += 1;
  return openDatabase(`columns-${opened}`);
};
const keep = (db: Database, changes: readonly Change[]) =>
  appendChanges(
    db,
    changes.map((each) => ({ change: each, day: DAY })),
  );
const notes = (count: number, from = 0) => Array.from({ length: count }, (_, salt) => creation({}, salt + from));
const set = ({ id }: Change, field: 'comment' | 'suggestion', to: string, salt: number, parent = id) =>
  change({ kind: 'note.set', value: { field, to } }, { subject: id, parents: [parent], salt });

/** The rows of the columns, and those of all notes as they would be written anew. */
const both = async (db: Database): Promise<{ kept: NoteRow[]; anew: NoteRow[]; sizes: number[] }> => {
  const chunks = [...(await readColumns(db)).chunks.values()];
  return {
    kept: chunks.flatMap(rowsOf),
    anew: (await db.getAll('notes')).map(rowOf).sort((a, b) => (a.id < b.id ? -1 : 1)),
    sizes: chunks.map(({ count }) => count),
  };
};

describe('the columns', () => {
  test('say what the notes say, in chunks that are neither too large nor empty', async () => {
    const db = await open();
    for (let from = 0; from < 1_500; from += 300) await keep(db, notes(300, from));
    const { kept, anew, sizes } = await both(db);
    expect(kept).toHaveLength(1_500);
    expect(kept).toEqual(anew);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_024);
    expect(sizes.length).toBeLessThanOrEqual(4);
  });

  test('write one chunk anew for one edit, and none for a text that goes on', async () => {
    const db = await open();
    const all = notes(1_500);
    await keep(db, all);
    const [first] = all;
    if (!first) throw new Error('no note');
    const before = await readColumns(db);
    const one = set(first, 'comment', 'eins', 9_001);
    await keep(db, [one]);
    const after = await readColumns(db, before);
    expect([...after.chunks.keys()].filter((name) => !before.chunks.has(name))).toHaveLength(1);
    expect(after.chunks.size).toBe(before.chunks.size);
    for (const [name, chunk] of after.chunks) if (before.chunks.has(name)) expect(chunk).toBe(before.chunks.get(name));
    await keep(db, [set(first, 'comment', 'eins und zwei', 9_002, one.id)]);
    expect([...(await readColumns(db)).chunks.keys()]).toEqual([...after.chunks.keys()]);
  });

  test('forget what is taken back, down to the last chunk, and begin again', { timeout: 30_000 }, async () => {
    const db = await open();
    const journal = createJournal(createArea());
    const own = notes(40, 50_000);
    await keep(db, own);
    const { import: name } = await importChanges(db, journal, notes(1_200), DAY);
    expect((await both(db)).kept).toHaveLength(1_240);
    await takeBack(db, journal, name);
    const { kept, anew } = await both(db);
    expect(kept).toHaveLength(40);
    expect(kept).toEqual(anew);
    await keep(db, notes(1_100, 60_000));
    const later = await both(db);
    expect(later.kept).toEqual(later.anew);
    expect(later.kept).toHaveLength(1_140);
  });

  test('keep no word of what was erased', async () => {
    const db = await open();
    const first = creation({ concerns: ['own:geheim'] });
    await keep(db, [first, ...notes(3, 1)]);
    expect(JSON.stringify(await db.getAll('columns'))).toContain('geheim');
    const erase = change({ kind: 'erase', value: { changes: [first.id] } }, { subject: first.id, parents: [first.id] });
    await keep(db, [erase]);
    expect(JSON.stringify(await db.getAll('columns'))).not.toContain('geheim');
  });

  test('are built by a view that is written anew', async () => {
    const db = await open();
    await keep(db, notes(700));
    await db.clear('columns');
    await db.delete('view', 'version');
    db.close();
    const { kept, anew } = await both(await openDatabase(db.name));
    expect(kept).toHaveLength(700);
    expect(kept).toEqual(anew);
  });
});

/** What may happen to a database. */
type Event =
  | { does: 'append' | 'import'; of: Change[] }
  | { does: 'erase' | 'takeBack'; which: number }
  | { does: 'move' | 'rename'; to: string };

const changesOfSome = fc.array(anyHistory, { minLength: 1, maxLength: 3 }).map((histories) =>
  // Each history is of a note of its own: the same beginning makes the same note, which is welcome, too.
  histories.flat(),
);
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ does: fc.constantFrom('append' as const, 'import'), of: changesOfSome }),
  fc.record({ does: fc.constantFrom('erase' as const, 'takeBack'), which: fc.nat(20) }),
  fc.record({ does: fc.constantFrom('move' as const, 'rename'), to: fc.constantFrom('a', 'b') }),
);

const byKey = (a: { value: ServiceRef }, b: { value: ServiceRef }) => (a.value.key < b.value.key ? -1 : 1);

test('whatever happens, the columns are those of all notes built anew, and so are figures', {
  timeout: 60_000,
}, async () => {
  const page = 'https://portal.example/wohngeld';
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { minLength: 2, maxLength: 8 }), async (events) => {
      const db = await open();
      const journal = createJournal(createArea());
      const imports: string[] = [];
      const known: Change[] = [];
      const place = (says: PlaceChange, salt: number) => change(says, { subject: subjectFor(says), salt });
      for (const [salt, event] of events.entries()) {
        if (event.does === 'append') await keep(db, event.of);
        if (event.does === 'import') imports.push((await importChanges(db, journal, event.of, DAY)).import);
        if ('of' in event) known.push(...event.of);
        if (event.does === 'takeBack' && imports.length > 0)
          await takeBack(db, journal, imports.splice(event.which % imports.length, 1)[0] ?? '');
        const chosen = 'which' in event ? known[event.which % Math.max(1, known.length)] : undefined;
        if (event.does === 'erase' && chosen)
          await keep(db, [
            change(
              { kind: 'erase', value: { changes: [chosen.id] } },
              { subject: chosen.subject ?? chosen.id, parents: [chosen.id], salt: 1_000 + salt },
            ),
          ]);
        if (event.does === 'move') {
          const service = { key: event.to, name: event.to };
          await keep(db, [place({ kind: 'page.service', value: { page, service } }, 2_000 + salt)]);
        }
        if (event.does === 'rename')
          await keep(db, [place({ kind: 'service.name', value: { key: 'a', name: event.to } }, 2_000 + salt)]);
        const { kept, anew } = await both(db);
        expect(kept).toEqual(anew);
        const seen = await readAllNotes(db);
        expect(await countLivingNotes(db)).toBe(seen.length);
        const table = joinColumns(await readColumns(db));
        const slots = selectNotes(table, {});
        expect([...slots].map(table.idOf).sort()).toEqual(seen.map(({ id }) => id).sort());
        expect(countServices(table, slots).sort(byKey)).toEqual(servicesOf(seen).sort(byKey));
        expect(countConcerns(table, slots)).toEqual(concernsOf(seen));
      }
      db.close();
    }),
    { numRuns: 40 },
  );
});

test('notes are read by their ids, in that order', async () => {
  const db = await open();
  const all = notes(5);
  await keep(db, all);
  const ids = all.map(({ id }) => id).reverse();
  expect((await readNotesByIds(db, [ids[3] ?? '', 'nobody', ids[0] ?? ''])).map(({ id }) => id)).toEqual([
    ids[3],
    ids[0],
  ]);
});

test('a database of version 4 gets its columns, and loses nothing', async () => {
  await createVersion4('columns-version-4');
  const db = await openDatabase('columns-version-4');
  const { kept, anew } = await both(db);
  expect(kept).toEqual(anew);
  expect(kept.map(({ id }) => id)).toEqual(rows.notes.map(({ id }) => id));
  expect(await db.getAll('notes')).toEqual(rows.notes);
  expect(await db.count('segments')).toBe(rows.segments.length);
});
