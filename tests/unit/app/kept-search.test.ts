import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { change, creation } from '#tests/unit/log/changes.ts';
import rows from '#tests/unit/storage/version-6.json' with { type: 'json' };
import { createVersion6 } from '#tests/unit/storage/version-6.ts';
import type { Change } from '@/utils/domain/change';
import { importChanges, openDatabase, readKeptSearch, takeBack } from '@/utils/storage';
import { comment, DAY, keptLetters, open, says, searchOf, spot } from './searching';

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
