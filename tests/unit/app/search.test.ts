import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { creation, TARGET } from '#tests/unit/log/changes.ts';
import type { SearchProgress } from '@/utils/app/search/ask';
import { serveSearch } from '@/utils/app/search/serve';
import { concernKey } from '@/utils/log';
import type { FromSearch } from '@/utils/search';
import { importChanges, takeBack } from '@/utils/storage';
import { comment, DAY, open, place, says, searchOf, segmentsOf, spot } from './searching';

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
