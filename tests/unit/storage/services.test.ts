import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { TARGET } from '#tests/unit/app/targets.ts';
import { change } from '#tests/unit/log/changes.ts';
import { EMPTY_CONTENT } from '@/utils/domain/annotation';
import type { Change, PlaceChange } from '@/utils/domain/change';
import type { ServiceRef, Target } from '@/utils/domain/target';
import { headsOf, serviceSubject } from '@/utils/log';
import { subjectFor } from '@/utils/log/subjects';
import {
  appendChanges,
  type Database,
  openDatabase,
  readAllNotes,
  readChanges,
  readHeads,
  readMovedPages,
  readNote,
  readNotesOfPage,
  readNotesOfService,
  readPageService,
  readService,
  readServices,
} from '@/utils/storage';

const { service, page } = TARGET;
const OTHER: ServiceRef = { key: 'ozg:10092', name: 'Mietzuschuss' };
const DAY = '2026-11-22';

let opened = 0;
let salts = 0;
let db: Database;
beforeEach(async () => {
  opened += 1;
  db = await openDatabase(`services-${opened}`);
});

const nextSalt = () => {
  salts += 1;
  return salts;
};
const keep = async (...changes: Change[]) =>
  appendChanges(
    db,
    changes.map((each) => ({ change: each, day: DAY })),
  );
const noteAt = (part: Partial<Target> = {}) =>
  change(
    { kind: 'note.create', value: { target: { ...TARGET, ...part }, content: EMPTY_CONTENT } },
    { salt: nextSalt() },
  );
const place = (says: PlaceChange, parents: readonly Change[] = []) =>
  change(says, { subject: subjectFor(says), parents: parents.map(({ id }) => id), salt: nextSalt() });
const name = (to: string, parents?: readonly Change[]) =>
  place({ kind: 'service.name', value: { key: service.key, name: to } }, parents);
const move = (to: ServiceRef, parents?: readonly Change[]) =>
  place({ kind: 'page.service', value: { page: page.key, service: to } }, parents);
const shown = async () => (await readAllNotes(db)).map((note) => note.target.service);

describe('a name that people gave a service', () => {
  test('stands on all its notes, however they are read, and on no other', async () => {
    const here = noteAt();
    await keep(here, noteAt({ service: OTHER, page: { key: 'https://other.example/', title: '' } }), name('Wohnen'));
    const named = { ...service, name: 'Wohnen' };
    expect((await readNote(db, here.id))?.target.service).toEqual(named);
    expect((await readNotesOfPage(db, page.key)).map((note) => note.target.service)).toEqual([named]);
    expect((await readNotesOfService(db, service.key)).map((note) => note.target.service)).toEqual([named]);
    expect((await shown()).map((each) => each.name).sort()).toEqual(['Mietzuschuss', 'Wohnen']);
  });

  test('that is empty gives way to what the page says', async () => {
    const first = name('Wohnen');
    await keep(noteAt(), first, name('', [first]));
    expect(await shown()).toEqual([service]);
  });

  test('is kept beside another one that was given unknowingly', async () => {
    await keep(name('Wohnen'), name('Miete'));
    const { name: holds = '', alternatives = [] } = (await readService(db, service.key)) ?? {};
    expect([holds, ...alternatives].sort()).toEqual(['Miete', 'Wohnen']);
  });

  test('has heads to build upon, those of unknown kinds among them', async () => {
    const first = name('Wohnen');
    const unknown = { ...name('', [first]), kind: 'service.merge' };
    await keep(first, unknown);
    expect(await readHeads(db, serviceSubject(service.key))).toEqual(headsOf([first, unknown]));
    expect(await readHeads(db, serviceSubject('ozg:1'))).toEqual([]);
  });
});

describe('a page that was put to another service', () => {
  test('takes its notes along, and those that come later', async () => {
    await keep(noteAt());
    const { notes } = await keep(move(OTHER));
    expect(notes.map((note) => note.target.service)).toEqual([OTHER]);
    await keep(noteAt());
    expect(await shown()).toEqual([OTHER, OTHER]);
    expect(await readNotesOfService(db, OTHER.key)).toHaveLength(2);
    expect(await readNotesOfService(db, service.key)).toEqual([]);
    expect(await readPageService(db, page.key)).toMatchObject({ service: OTHER });
  });

  test.each<[string, (note: Change, moving: Change) => Change[][]]>([
    ['the note first', (note, moving) => [[note], [moving]]],
    ['the move first', (note, moving) => [[moving], [note]]],
    ['both at once', (note, moving) => [[note, moving]]],
    ['both at once, the other way round', (note, moving) => [[moving, note]]],
    ['each twice', (note, moving) => [[note], [moving, note], [moving]]],
  ])('does so in whichever order the changes come: %s', async (_, order) => {
    for (const changes of order(noteAt(), move(OTHER))) await keep(...changes);
    expect(await shown()).toEqual([OTHER]);
  });

  test('leaves what notes said in the log, and gives it back when the page moves back', async () => {
    const there = move(OTHER);
    await keep(noteAt(), there);
    for await (const { change: each } of readChanges(db))
      if (each.kind === 'note.create') expect(each.payload?.value).toMatchObject({ target: TARGET });
    await keep(move({ key: service.key, name: 'anders genannt' }, [there]));
    expect(await shown()).toEqual([service]);
  });

  test('lets each of its notes go back where it was noted, when the page is let go', async () => {
    const there = move(OTHER);
    await keep(noteAt(), noteAt({ service: { key: 'ozg:1', name: 'Wohngeld' } }), there);
    expect(await shown()).toEqual([OTHER, OTHER]);
    const free = place({ kind: 'page.service', value: { page: page.key, service: null } }, [there]);
    await keep(free);
    expect((await shown()).map(({ key }) => key).sort()).toEqual([service.key, 'ozg:1'].sort());
    expect(await readMovedPages(db)).toEqual([{ page: page.key, service: null, alternatives: [] }]);
    expect((await readServices(db)).map(({ key }) => key)).not.toContain(OTHER.key);
    await keep(noteAt());
    expect(await readNotesOfService(db, service.key)).toHaveLength(2);
  });

  test('leaves notes of other pages of that service where they are', async () => {
    await keep(noteAt(), noteAt({ page: { key: `${page.key}/2`, title: '' } }), move(OTHER));
    expect((await shown()).map(({ key }) => key).sort()).toEqual([service.key, OTHER.key].sort());
  });

  test('has the name that people gave that service', async () => {
    await keep(
      noteAt(),
      move(OTHER),
      place({ kind: 'service.name', value: { key: OTHER.key, name: 'Mietzuschuss Bund' } }),
    );
    expect(await shown()).toEqual([{ ...OTHER, name: 'Mietzuschuss Bund' }]);
  });

  test('catches a note that is put at a place on it', async () => {
    const note = noteAt({ page: { key: 'https://other.example/', title: '' } });
    await keep(note, move(OTHER));
    expect(await shown()).toEqual([service]);
    await keep(
      change({ kind: 'note.retarget', value: { target: TARGET } }, { subject: note.id, parents: [note.id], salt: 999 }),
    );
    expect(await shown()).toEqual([OTHER]);
  });
});

test('all services are known: of notes, of names, of moved pages; each once, by name', async () => {
  await keep(
    noteAt(),
    noteAt(),
    noteAt({
      service: { key: 'https://a.example/x', name: 'Ärzteregister' },
      page: { key: 'https://a.example/x', title: '' },
    }),
    place({ kind: 'service.name', value: { key: 'ozg:1', name: 'Zulassung' } }),
    place({ kind: 'page.service', value: { page: 'https://b.example/', service: { key: 'ozg:2', name: 'Bauen' } } }),
    name('Wohnen'),
  );
  expect(await readServices(db)).toEqual([
    { key: 'https://a.example/x', name: 'Ärzteregister' },
    { key: 'ozg:2', name: 'Bauen' },
    { key: service.key, name: 'Wohnen' },
    { key: 'ozg:1', name: 'Zulassung' },
  ]);
});
