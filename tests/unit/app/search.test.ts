import 'fake-indexeddb/auto';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { anyHistory, change, creation, TARGET } from '#tests/unit/log/changes.ts';
import { createArea } from '#tests/unit/storage/area.ts';
import rows from '#tests/unit/storage/version-6.json' with { type: 'json' };
import { createVersion6 } from '#tests/unit/storage/version-6.ts';
import { createSearch, type SearchProgress } from '@/utils/app/search/ask';
import { noteText } from '@/utils/app/search/labels';
import { serveSearch } from '@/utils/app/search/serve';
import type { Change, HereChange, NoteChange, PlaceChange, SpotSaying } from '@/utils/domain/change';
import { concernKey } from '@/utils/log';
import { spotChangeSchema } from '@/utils/log/spot-schema';
import { spotSubject, subjectFor } from '@/utils/log/subjects';
import { createSearchIndex, type FromSearch, type ToSearch } from '@/utils/search';
import {
  appendDurably,
  createJournal,
  type Database,
  importChanges,
  openDatabase,
  readAllNotes,
  readKeptSearch,
  takeBack,
} from '@/utils/storage';

const DAY = '2026-11-22';
let opened = 0;
const open = async () => {
  opened += 1;
  const db = await openDatabase(`search-${opened}`);
  const journal = createJournal(createArea());
  const keep = (...changes: Change[]) =>
    appendDurably(
      db,
      journal,
      changes.map((each) => ({ change: each, day: DAY })),
    );
  return { db, journal, keep };
};
const says = (first: Change, what: NoteChange | HereChange, salt: number, parent = first.id) =>
  change(what, { subject: first.id, parents: [parent], salt });
const comment = (first: Change, to: string, salt: number, parent?: string) =>
  says(first, { kind: 'note.set', value: { field: 'comment', to } }, salt, parent);
/** What is said of the problem spot of a note, and of others that it names. */
const spot = (first: Change, { kind, value }: SpotSaying, salt: number, ...also: Change[]) => {
  const about = { note: first.id, concern: 'c', also: also.map(({ id }) => id) };
  const what = v.parse(spotChangeSchema, { kind, value: { ...value, about } });
  return change(what, { subject: spotSubject(first.id, 'c'), salt });
};
const place = (what: PlaceChange, salt: number) => change(what, { subject: subjectFor(what), salt });

/** A page's search with its worker, in this thread. `rest` lets the worker do what it does when nothing comes. */
function searchOf(db: Database) {
  const hears: ((event: MessageEvent<FromSearch>) => void)[] = [];
  let resting: (() => void) | undefined;
  let hear: (message: ToSearch) => void = () => undefined;
  const said: FromSearch[] = [];
  const search = createSearch(() => {
    hear = serveSearch({
      open: async () => db,
      later: (work) => {
        resting = work;
      },
      say(message) {
        said.push(message);
        for (const each of hears) each(new MessageEvent('message', { data: structuredClone(message) }));
      },
    });
    return {
      postMessage: (message) => hear(structuredClone(message)),
      addEventListener: (type: 'message' | 'error', each: (event: MessageEvent<FromSearch>) => void) => {
        if (type === 'message') hears.push(each);
      },
      terminate: () => undefined,
    };
  });
  let progress: SearchProgress = 0;
  search.onProgress((now) => {
    progress = now;
  });
  const ready = () => vi.waitFor(() => expect(progress).toBe(1), { timeout: 20_000, interval: 1 });
  const rest = async () => {
    await ready();
    while (resting) {
      const [work, before] = [resting, (await readKeptSearch(db)).stamp];
      resting = undefined;
      work();
      await vi.waitFor(async () =>
        expect(resting !== undefined || (await readKeptSearch(db)).stamp !== before).toBe(true),
      );
    }
  };
  const find = async (query: string) => {
    await ready();
    return (await search.find(query, 1_000))?.ids;
  };
  const refresh = () => {
    progress = 0;
    search.refresh();
  };
  return { search, said, ready, rest, find, refresh };
}

/** All letters that are kept of an index. */
const keptLetters = async (db: Database) =>
  (await readKeptSearch(db)).pieces.map(({ bytes }) => new TextDecoder('latin1').decode(bytes)).join('\n');
const segmentsOf = async (db: Database) =>
  (await readKeptSearch(db)).pieces.filter(({ name }) => name.startsWith('segment/')).map(({ name }) => name);

describe('the search of a page', () => {
  test('finds a note by all that stands with it', async () => {
    const { db, keep } = await open();
    const key = concernKey('Zettelwirtschaft');
    const nothing = { de: '', en: '' };
    const label = { de: 'Zettelwirtschaft', en: 'Paper chase' };
    const own = place(
      { kind: 'concern.define', value: { key, label, phrases: { obstacle: nothing, strength: nothing } } },
      90,
    );
    const first = creation({
      concerns: ['barrier-extra-effort', key],
      comment: 'Kommt doppelt.',
      suggestion: 'Weglassen',
    });
    const reply = says(first, { kind: 'reply.add', value: { text: 'Sehe ich ebenso' } }, 1);
    await keep(
      own,
      first,
      reply,
      place({ kind: 'service.name', value: { key: TARGET.service.key, name: 'Mietzuschuss' } }, 91),
    );
    const { find, search } = searchOf(db);
    const queries =
      'Original doppelt weglassen ebenso Mehraufwand effort Zettelwirtschaft chase Zuschuss beantragen Einkommen';
    for (const query of queries.split(' ')) expect(await find(query), query).toEqual([first.id]);
    expect(await find('Wohngeldstelle Quittung')).toEqual([]);
    search.close();
    expect(await search.find('doppelt', 10)).toBeUndefined();
  });

  test('follows what is added, edited, deleted, read in, renamed and taken back', async () => {
    const { db, journal, keep } = await open();
    const first = creation({ comment: 'Rotwein' }, 1);
    await keep(first);
    const { find, refresh } = searchOf(db);
    expect(await find('Rotwein')).toEqual([first.id]);
    const second = creation({ comment: 'Blauwal' }, 2);
    await keep(second);
    refresh();
    expect(await find('Blauwal')).toEqual([second.id]);
    const edit = comment(first, 'Gelbfilter', 3);
    await keep(edit);
    refresh();
    expect([await find('Rotwein'), await find('Gelbfilter')]).toEqual([[], [first.id]]);
    // A text that goes on leaves the columns as they are.
    const longer = comment(first, 'Gelbfilter und Grünspan', 4, edit.id);
    await keep(longer);
    refresh();
    expect(await find('Grünspan')).toEqual([first.id]);
    await keep(says(second, { kind: 'note.delete', value: {} }, 5));
    refresh();
    expect(await find('Blauwal')).toEqual([]);
    const third = creation({ comment: 'Weißdorn' }, 6);
    const { import: name } = await importChanges(db, journal, [third], DAY);
    refresh();
    expect(await find('Weißdorn')).toEqual([third.id]);
    await keep(place({ kind: 'service.name', value: { key: TARGET.service.key, name: 'Schwarzmarkt' } }, 92));
    refresh();
    expect((await find('Schwarzmarkt'))?.toSorted()).toEqual([first.id, third.id].toSorted());
    await takeBack(db, journal, name);
    refresh();
    expect([await find('Weißdorn'), await find('Schwarzmarkt')]).toEqual([[], [first.id]]);
  });

  test('goes on with what was kept, and reads only what it does not know', async () => {
    const { db, keep } = await open();
    const notes = Array.from({ length: 300 }, (_, salt) => creation({ comment: `Wort${salt} Nachweis` }, salt));
    await keep(...notes);
    await searchOf(db).rest();
    const before = await segmentsOf(db);
    expect(before.length).toBeGreaterThan(0);
    const [edited] = notes;
    if (!edited) throw new Error('no note');
    await keep(comment(edited, 'Kurzarbeit', 400), creation({ comment: 'Langstrecke' }, 401));
    const { said, find, rest } = searchOf(db);
    expect(await find('Kurzarbeit')).toEqual([edited.id]);
    expect(await find('Langstrecke')).toHaveLength(1);
    expect((await find('Nachweis'))?.length).toBe(299);
    // One slice: the other notes were not read.
    expect(said.filter((message) => message.kind === 'progress')).toEqual([
      { kind: 'progress', share: 0 },
      { kind: 'progress', share: 1 },
    ]);
    await rest();
    expect(await segmentsOf(db)).toEqual(expect.arrayContaining(before));
  });

  test('finds notes by what was said of their problem spots, and no longer when that is taken back', async () => {
    const { db, keep } = await open();
    const [one, two, other] = [1, 2, 3].map((salt) => creation({ comment: 'Nachweis', concerns: ['c'] }, salt));
    if (!one || !two || !other) throw new Error('no notes');
    await keep(one, two, other);
    const { find, refresh } = searchOf(db);
    expect(await find('Kopierstelle')).toEqual([]);
    const [decided, replied, linked, answered] = [
      spot(
        one,
        { kind: 'spot.decide', value: { decision: 'Kopierstelle entfällt', reason: 'Registerabruf' } },
        11,
        two,
      ),
      spot(one, { kind: 'spot.reply.add', value: { text: 'Endlich' } }, 12),
      spot(
        one,
        { kind: 'spot.link.add', value: { address: 'https://satzung.example/', title: 'Gebührensatzung' } },
        13,
      ),
      spot(one, { kind: 'spot.answer.add', value: { question: 'tried', text: 'Bayern', source: 'Rundschreiben' } }, 14),
    ];
    await keep(decided, replied, linked, answered, spot(one, { kind: 'spot.office', value: { to: 'Rechtsamt' } }, 15));
    refresh();
    const both = [one.id, two.id].sort();
    for (const query of 'Kopierstelle Registerabruf endlich Satzung Bayern Rundschreiben Rechtsamt'.split(' '))
      expect((await find(query))?.toSorted(), query).toEqual(both);
    expect(await find('Nachweis')).toHaveLength(3);
    await keep(spot(one, { kind: 'spot.reply.remove', value: { reply: replied.id } }, 16));
    refresh();
    expect(await find('endlich')).toEqual([]);
    expect(await find('Kopierstelle')).toHaveLength(2);
  });

  test('answers while the index is built, and says that more may come', async () => {
    const { db, keep } = await open();
    await keep(...Array.from({ length: 500 }, (_, salt) => creation({ comment: 'Nachweis' }, salt)));
    const { search, ready } = searchOf(db);
    const shares: SearchProgress[] = [];
    const early = new Promise<Awaited<ReturnType<typeof search.find>>>((resolve) => {
      search.onProgress((share) => {
        shares.push(share);
        if (share !== 'failed' && share > 0 && share < 1) resolve(search.find('Nachweis', 1_000));
      });
    });
    const answer = await early;
    expect(answer?.complete).toBe(false);
    expect(answer?.total).toBeGreaterThan(0);
    expect(answer?.total).toBeLessThan(500);
    await ready();
    expect(await search.find('Nachweis', 10)).toMatchObject({ complete: true, total: 500, ids: { length: 10 } });
  });

  test('finds only what it is narrowed to', async () => {
    const { db, keep } = await open();
    const [one, two] = [creation({ comment: 'Nachweis' }, 1), creation({ comment: 'Nachweis' }, 2)];
    await keep(one, two);
    const { search, find } = searchOf(db);
    search.narrow([two.id]);
    expect(await find('Nachweis')).toEqual([two.id]);
    search.narrow(undefined);
    expect(await find('Nachweis')).toHaveLength(2);
  });

  test('says when it cannot go on, and tries again with the next news', async () => {
    const { db, keep } = await open();
    await keep(creation({ comment: 'Nachweis' }));
    let fails = true;
    const said: FromSearch[] = [];
    const hear = serveSearch({
      open: async () => {
        if (fails) throw new Error('no database');
        return db;
      },
      say: (message) => said.push(message),
      later: () => undefined,
    });
    hear({ kind: 'ask', number: 1, query: 'Nachweis', limit: 5 });
    await vi.waitFor(() => expect(said).toContainEqual({ kind: 'failed' }));
    expect(said[0]).toMatchObject({ kind: 'answer', number: 1, answer: { total: 0, complete: false } });
    fails = false;
    hear({ kind: 'refresh' });
    await vi.waitFor(() => expect(said.at(-1)).toEqual({ kind: 'progress', share: 1 }));
    hear({ kind: 'ask', number: 2, query: 'Nachweis', limit: 5 });
    expect(said.at(-1)).toMatchObject({ number: 2, answer: { total: 1, complete: true } });
  });
});

describe('what is kept of the index', () => {
  const erase = (first: Change, of: Change, salt: number) =>
    says(first, { kind: 'erase', value: { changes: [of.id] } }, salt);

  test('has no word of what was erased, at once', async () => {
    const { db, keep } = await open();
    const first = creation({ comment: 'Hinweis' }, 1);
    const secret = comment(first, 'Geheimwort', 2);
    await keep(first, secret, creation({ comment: 'Hinweis' }, 3));
    await searchOf(db).rest();
    expect(await keptLetters(db)).toContain('geheimwort');
    await keep(erase(first, secret, 4));
    expect(await keptLetters(db)).not.toContain('geheimwort');
    const { find, rest } = searchOf(db);
    expect(await find('Hinweis')).toHaveLength(2);
    await rest();
    expect(await keptLetters(db)).toContain('hinweis');
    expect(await keptLetters(db)).not.toContain('geheimwort');
  });

  test('has no word of what was erased of a problem spot', async () => {
    const { db, keep } = await open();
    const first = creation({ comment: 'Hinweis', concerns: ['c'] }, 1);
    const secret = spot(first, { kind: 'spot.reply.add', value: { text: 'Geheimwort' } }, 2);
    await keep(first, secret);
    const kept = searchOf(db);
    await kept.rest();
    expect(await keptLetters(db)).toContain('geheimwort');
    const subject = secret.subject ?? '';
    await keep(change({ kind: 'erase', value: { changes: [secret.id] } }, { subject, parents: [secret.id], salt: 3 }));
    expect(await keptLetters(db)).not.toContain('geheimwort');
    kept.refresh();
    expect(await kept.find('Geheimwort')).toEqual([]);
    await kept.rest();
    expect(await keptLetters(db)).toContain('hinweis');
    expect(await keptLetters(db)).not.toContain('geheimwort');
  });

  test('does not get it back from a page that has it in its memory', async () => {
    const { db, keep } = await open();
    const first = creation({ comment: 'Hinweis' }, 1);
    const secret = comment(first, 'Geheimwort', 2);
    await keep(first, secret);
    const kept = searchOf(db);
    await kept.rest();
    await keep(erase(first, secret, 4), creation({ comment: 'Spaeter' }, 5));
    kept.refresh();
    expect(await kept.find('Spaeter')).toHaveLength(1);
    await kept.rest();
    expect(await keptLetters(db)).toContain('spaeter');
    expect(await keptLetters(db)).not.toContain('geheimwort');
    const other = searchOf(db);
    expect(await other.find('Hinweis')).toEqual([first.id]);
    expect(await other.find('Geheimwort')).toEqual([]);
  });

  test('is not kept from before an erasure that came while it was built', async () => {
    const { db, keep } = await open();
    const first = creation({ comment: 'Hinweis' }, 1);
    const secret = comment(first, 'Geheimwort', 2);
    await keep(first, secret);
    const building = searchOf(db);
    await building.ready();
    await keep(erase(first, secret, 4));
    await building.rest();
    expect(await keptLetters(db)).toContain('hinweis');
    expect(await keptLetters(db)).not.toContain('geheimwort');
  });

  test('goes with an import that is taken back', async () => {
    const { db, journal, keep } = await open();
    await keep(creation({ comment: 'Hinweis' }, 1));
    const { import: name } = await importChanges(db, journal, [creation({ comment: 'Fremdwort' }, 2)], DAY);
    await searchOf(db).rest();
    expect(await keptLetters(db)).toContain('fremdwort');
    await takeBack(db, journal, name);
    expect(await keptLetters(db)).not.toContain('fremdwort');
  });

  test('goes at the next opening where whoever erased was cut off', async () => {
    const { db, keep } = await open();
    await keep(creation({ comment: 'Hinweis' }, 1));
    await searchOf(db).rest();
    await db.put('state', 'cut off', 'search');
    db.close();
    const again = await openDatabase(db.name);
    expect((await readKeptSearch(again)).pieces).toEqual([]);
    expect(await again.get('state', 'search')).toBeUndefined();
  });

  test('is built anew where it is of another version, or not whole', async () => {
    const { db, keep } = await open();
    const note = creation({ comment: 'Hinweis' }, 1);
    await keep(note);
    await searchOf(db).rest();
    const whole = await readKeptSearch(db);
    const head = whole.pieces.find(({ name }) => name === 'head');
    const old = new TextDecoder().decode(head?.bytes).replace(/"version":\d+/, '"version":0');
    await db.put('search', new TextEncoder().encode(old).buffer, 'head');
    for (const spoil of [() => undefined, () => db.delete('search', 'segment/1')]) {
      await spoil();
      const { find, rest } = searchOf(db);
      expect(await find('Hinweis')).toEqual([note.id]);
      await rest();
      expect(new Map((await readKeptSearch(db)).pieces.map(({ name, bytes }) => [name, bytes.byteLength]))).toEqual(
        new Map(whole.pieces.map(({ name, bytes }) => [name, bytes.byteLength])),
      );
    }
  });

  test('is that of one page: another one does not write over it', async () => {
    const { db, keep } = await open();
    await keep(creation({ comment: 'Hinweis' }, 1));
    const [one, other] = [searchOf(db), searchOf(db)];
    await Promise.all([one.ready(), other.ready()]);
    await one.rest();
    const { stamp } = await readKeptSearch(db);
    await expect(other.rest()).rejects.toThrow();
    expect((await readKeptSearch(db)).stamp).toBe(stamp);
  });
});

test('a database of version 6 gets what the search needs', async () => {
  await createVersion6('search-version-6');
  const { find } = searchOf(await openDatabase('search-version-6'));
  expect((await find('Wohngeld'))?.toSorted()).toEqual(rows.notes.map(({ id }) => id).toSorted());
});

/** What may happen to a database. */
type Event =
  | { does: 'append' | 'import'; of: Change[] }
  | { does: 'erase' | 'takeBack'; which: number }
  | { does: 'move' | 'rename'; to: string }
  | { does: 'reopen' };

const changesOfSome = fc.array(anyHistory, { minLength: 1, maxLength: 3 }).map((histories) => histories.flat());
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ does: fc.constantFrom('append' as const, 'import'), of: changesOfSome }),
  fc.record({ does: fc.constantFrom('erase' as const, 'takeBack'), which: fc.nat(20) }),
  fc.record({ does: fc.constantFrom('move' as const, 'rename'), to: fc.constantFrom('anton', 'berta') }),
  fc.record({ does: fc.constant('reopen' as const) }),
);

test('whatever happens, it finds what an index of all notes built anew finds', { timeout: 120_000 }, async () => {
  const page = TARGET.page.key;
  const queries = ['eins', 'zwei', 'drei', 'original', 'wohngeld', 'anton', 'berta', 'mehraufwand', 'einz'];
  await fc.assert(
    fc.asyncProperty(fc.array(anyEvent, { minLength: 2, maxLength: 8 }), async (events) => {
      const { db, journal, keep } = await open();
      let page1 = searchOf(db);
      const imports: string[] = [];
      const known: Change[] = [];
      for (const [salt, event] of events.entries()) {
        if (event.does === 'append') await keep(...event.of);
        if (event.does === 'import') imports.push((await importChanges(db, journal, event.of, DAY)).import);
        if ('of' in event) known.push(...event.of);
        if (event.does === 'takeBack' && imports.length > 0)
          await takeBack(db, journal, imports.splice(event.which % imports.length, 1)[0] ?? '');
        const chosen = 'which' in event ? known[event.which % Math.max(1, known.length)] : undefined;
        if (event.does === 'erase' && chosen)
          await keep(
            change(
              { kind: 'erase', value: { changes: [chosen.id] } },
              { subject: chosen.subject ?? chosen.id, parents: [chosen.id], salt: 1_000 + salt },
            ),
          );
        const service = 'to' in event ? { key: event.to, name: event.to } : undefined;
        if (event.does === 'move' && service)
          await keep(place({ kind: 'page.service', value: { page, service } }, 2_000 + salt));
        if (event.does === 'rename' && service)
          await keep(place({ kind: 'service.name', value: { key: 'anton', name: event.to } }, 2_000 + salt));
        if (event.does === 'reopen') page1 = searchOf(db);
        else page1.refresh();
        const anew = createSearchIndex();
        for (const note of await readAllNotes(db)) anew.put(noteText(note, 0));
        for (const query of queries)
          expect(await page1.find(query), query).toEqual(anew.search(query, { limit: 1_000 }).hits.map(({ id }) => id));
      }
      db.close();
    }),
    { numRuns: 40 },
  );
});
