import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, launchBare } from '@/tests/e2e/bare-browser';
import { bundleStorage } from './bundle';
import { type Origin, serveOrigin } from './origin';

for (const name of BROWSERS) {
  test.describe(`storage in ${name}`, () => {
    let origin: Origin;
    let browser: Browser | undefined;
    let bundle: string;
    let page: Page;

    const visit = async (): Promise<Page> => {
      if (!browser) throw new Error(`no ${name}`);
      const visited = await browser.newPage();
      await visited.goto(origin.url);
      await visited.evaluate(bundle);
      return visited;
    };
    test.beforeAll(async () => {
      origin = await serveOrigin();
      bundle = await bundleStorage();
      browser = await launchBare(name);
      test.skip(!browser, `no ${name} on this computer`);
      if (browser) page = await visit();
    });
    test.afterAll(async () => {
      await browser?.close();
      await origin.close();
    });

    test('keeps a change once, however often it comes', async () => {
      const seen = await page.evaluate(async () => {
        const db = await storage.openFresh();
        const first = storage.creation(1);
        const one = await storage.appendChanges(db, [first, first]);
        const again = await storage.appendChanges(db, [first]);
        return { one: one.added.length, again, all: await storage.everything(db), id: first.change.id };
      });
      expect([seen.one, seen.again]).toMatchObject([1, { added: [], filled: [], notes: [] }]);
      expect(seen.all.changes).toEqual([seen.id]);
    });

    test('keeps the day beside the change and nothing finer', async () => {
      const rows = await page.evaluate(async () => {
        const db = await storage.openFresh();
        await storage.appendChanges(db, [storage.creation(1)]);
        return db.getAll('tail');
      });
      expect(rows.map((row) => Object.keys(row).sort())).toEqual([['change', 'day', 'id', 'subject']]);
      expect(rows[0]?.day).toBe('2026-11-22');
    });

    test('keeps all or nothing: one row that fails takes the others with it', async () => {
      const seen = await page.evaluate(async () => {
        const db = await storage.openFresh();
        await storage.appendChanges(db, [storage.creation(1)]);
        const good = storage.creation(2);
        const { change, day } = storage.creation(3);
        // What cannot be cloned cannot be stored: the row fails in the middle of the transaction.
        const bad = { change: { ...change, hook: () => undefined }, day };
        const failed = await storage.appendChanges(db, [good, bad, storage.creation(4)]).then(
          () => 'nothing',
          (error) => String(error),
        );
        const after = await storage.everything(db);
        const retried = await storage.appendChanges(db, [good, storage.creation(3), storage.creation(4)]);
        return { failed, after, retried: retried.added.length, all: await storage.everything(db) };
      });
      expect(seen.failed).toContain('DataCloneError');
      expect([seen.after.changes.length, seen.after.notes.length]).toEqual([1, 1]);
      expect([seen.retried, seen.all.changes.length, seen.all.notes.length]).toEqual([3, 4, 4]);
    });

    test('shows in the view what the log says, change by change', async () => {
      const comments = await page.evaluate(async () => {
        const db = await storage.openFresh();
        const first = storage.creation(1, { comment: 'eins' });
        const { id } = first.change;
        const read = async () => (await storage.readNote(db, id))?.comment;
        await storage.appendChanges(db, [first]);
        const before = await read();
        const second = storage.comment(2, id, 'zwei');
        await storage.appendChanges(db, [second]);
        return [before, await read(), (await storage.readNote(db, id))?.heads.join() === second.change.id];
      });
      expect(comments).toEqual(['eins', 'zwei', true]);
    });

    test('keeps changes whose beginning comes later, and shows the note then', async () => {
      const seen = await page.evaluate(async () => {
        const db = await storage.openFresh();
        const first = storage.creation(1);
        const early = await storage.appendChanges(db, [storage.comment(2, first.change.id, 'früh')]);
        const before = await storage.readAllNotes(db);
        await storage.appendChanges(db, [first]);
        return [early.added.length, before.length, (await storage.readAllNotes(db)).map((note) => note.comment)];
      });
      expect(seen).toEqual([1, 0, ['früh']]);
    });

    test('loses nothing when two tabs write about the same note at the same time', async () => {
      const other = await visit();
      const work = (half: number) => async (at: Page) =>
        at.evaluate(
          async (from) => {
            const db = await storage.openDatabase('shared');
            const { id } = storage.creation(0).change;
            for (let number = from; number < from + 40; number += 1)
              await storage.appendChanges(db, [storage.creation(0), storage.comment(number, id)]);
          },
          1 + half * 1_000,
        );
      await Promise.all([work(0)(page), work(1)(other)]);
      const { changes, notes } = await page.evaluate(async () =>
        storage.everything(await storage.openDatabase('shared')),
      );
      await other.close();
      expect(changes).toHaveLength(81);
      expect(notes).toHaveLength(1);
      expect(notes[0]?.heads).toHaveLength(80);
      expect(notes[0]?.alternatives.comment).toHaveLength(79);
    });

    test('hides deleted notes everywhere, keeps them, and shows them again when restored', async () => {
      const seen = await page.evaluate(async () => {
        const db = await storage.openFresh();
        const first = storage.creation(1);
        const { id } = first.change;
        const deletion = storage.kept(2, { kind: 'note.delete', value: {} }, id);
        const restoring = storage.kept(3, { kind: 'note.restore', value: {} }, id, [deletion.change.id]);
        const count = async () => [
          (await storage.readAllNotes(db)).length,
          (await storage.readNotesOfPage(db, storage.TARGET.page.key)).length,
          (await storage.readNotesOfService(db, storage.TARGET.service.key)).length,
          (await storage.readNotesOfPage(db, 'https://other.example/')).length,
        ];
        const counts = [];
        for (const change of [first, deletion, restoring]) {
          await storage.appendChanges(db, [change]);
          counts.push(await count());
        }
        return { counts, log: (await storage.everything(db)).changes.length };
      });
      expect(seen).toEqual({
        counts: [
          [1, 1, 1, 0],
          [0, 0, 0, 0],
          [1, 1, 1, 0],
        ],
        log: 3,
      });
    });

    test('keeps drafts when the database is closed, and tells new ones from those of notes', async () => {
      const seen = await page.evaluate(async () => {
        const database = `drafts-${crypto.randomUUID()}`;
        const before = await storage.openDatabase(database);
        const content = { comment: 'noch nicht fertig' };
        await storage.writeDraft(before, { key: 'new:1', note: null, target: storage.TARGET, content });
        await storage.writeDraft(before, { key: 'zzz', note: 'zzz', content });
        await storage.writeDraft(before, { key: 'abc', note: 'abc', content });
        before.close();
        const db = await storage.openDatabase(database);
        const found = [await storage.readDraft(db, 'new:1'), await storage.readDraft(db, 'nie')];
        const fresh = await storage.readNewDrafts(db);
        await storage.deleteDraft(db, 'new:1');
        await storage.deleteDraft(db, 'nie');
        return { found, fresh: fresh.map(({ key }) => key), left: await db.getAllKeys('drafts') };
      });
      expect(seen.found[0]).toMatchObject({ note: null, content: { comment: 'noch nicht fertig' } });
      expect([seen.found[1] ?? null, seen.fresh, seen.left]).toEqual([null, ['new:1'], ['abc', 'zzz']]);
    });

    test('makes the secret of the device once, even for callers at the same time in two tabs', async () => {
      const other = await visit();
      const ask = (at: Page, byte: number) =>
        at.evaluate(async (fill) => {
          const dbs = await Promise.all([storage.openDatabase('secret'), storage.openDatabase('secret')]);
          const read = dbs.map((db, index) =>
            storage.readDeviceSecret(db, () => new Uint8Array(32).fill(fill + index)),
          );
          return (await Promise.all(read)).map((secret) => secret.join());
        }, byte);
      const secrets = await Promise.all([ask(page, 1), ask(other, 101)]);
      await other.close();
      expect(new Set(secrets.flat()).size).toBe(1);
    });

    test('reads all of 1,200 changes, each once, also while the reader does other things', async () => {
      const seen = await page.evaluate(async () => {
        const db = await storage.openFresh();
        const changes = Array.from({ length: 1_200 }, (_, number) => storage.creation(number));
        await storage.appendChanges(db, changes);
        const ids = new Set<string>();
        let count = 0;
        for await (const { change } of storage.readChanges(db)) {
          count += 1;
          ids.add(change.id);
          if (count % 300 === 0) await new Promise((resolve) => requestIdleCallback(resolve));
        }
        return [count, ids.size, changes.every(({ change }) => ids.has(change.id))];
      });
      expect(seen).toEqual([1_200, 1_200, true]);
    });

    test('opens what version 1 has left on the disk, and shows more of it', async () => {
      const seen = await page.evaluate(async () => {
        const name = `version-1-${crypto.randomUUID()}`;
        await storage.createVersion1(name);
        const db = await storage.openDatabase(name);
        const { changes, notes } = await storage.everything(db);
        const shown = await storage.readAllNotes(db);
        const secret = await storage.readDeviceSecret(db, () => new Uint8Array(32));
        const drafts = await storage.readNewDrafts(db);
        return [
          [db.version, changes.length, notes.length, secret.at(-1), drafts.length],
          shown.map((note) => [note.comment, note.target.service.name]),
        ];
      });
      expect(seen).toEqual([[7, 6, 2, 31, 1], [['Liegt dem Amt schon vor.', 'Wohngeld']]]);
    });

    test('folds a long log anew in slices, each subject once and whole', async () => {
      const seen = await page.evaluate(async () => {
        const db = await storage.openFresh();
        const first = storage.creation(0);
        const { id } = first.change;
        const notes = Array.from({ length: 700 }, (_, number) => storage.creation(number + 1));
        const comments = Array.from({ length: 600 }, (_, number) => storage.comment(number + 1_000, id));
        await storage.appendChanges(db, [first, ...comments, ...notes]);
        const before = await storage.everything(db);
        await db.clear('notes');
        await db.delete('view', 'version');
        db.close();
        const after = await storage.everything(await storage.openDatabase(db.name));
        return [after.notes.length, JSON.stringify(after) === JSON.stringify(before)];
      });
      expect(seen).toEqual([701, true]);
    });

    test('moves a page with all its notes in one go, and keeps what they said', async () => {
      const seen = await page.evaluate(async () => {
        const db = await storage.openFresh();
        const service = { key: 'ozg:10092', name: 'Mietzuschuss' };
        const subject = storage.pageSubject(storage.TARGET.page.key);
        const says = { kind: 'page.service' as const, value: { page: storage.TARGET.page.key, service } };
        await storage.appendChanges(db, [storage.creation(1)]);
        const moved = await storage.appendChanges(db, [storage.kept(2, says, subject, [])]);
        await storage.appendChanges(db, [storage.creation(3)]);
        const there = await storage.readNotesOfService(db, service.key);
        const here = await storage.readNotesOfService(db, storage.TARGET.service.key);
        return [moved.notes.length, there.map((note) => note.target.service.name), here.length];
      });
      expect(seen).toEqual([1, ['Mietzuschuss', 'Mietzuschuss'], 0]);
    });

    test('keeps columns that say what the notes say, and writes one chunk anew for one edit', async () => {
      const seen = await page.evaluate(async () => {
        const db = await storage.openFresh();
        const notes = Array.from({ length: 1_500 }, (_, number) => storage.creation(number));
        await storage.appendChanges(db, notes.slice(0, 700));
        await storage.appendChanges(db, notes.slice(700));
        const before = await storage.columnsAndNotes(db);
        const id = notes[0]?.change.id ?? '';
        await storage.appendChanges(db, [storage.kept(9_001, { kind: 'note.delete', value: {} }, id)]);
        const after = await storage.columnsAndNotes(db);
        const isSame = [before, after].map(({ kept, anew }) => JSON.stringify(kept) === JSON.stringify(anew));
        const written = after.names.filter((name) => !before.names.includes(name)).length;
        return { isSame, counted: [before.counted, after.counted], all: after.kept.length, written };
      });
      expect(seen).toEqual({ isSame: [true, true], counted: [1_500, 1_499], all: 1_500, written: 1 });
    });

    test('lets a newer version upgrade while a page is open', async () => {
      const opened = await page.evaluate(async () => {
        const db = await storage.openFresh();
        return await new Promise((resolve) => {
          const request = indexedDB.open(db.name, db.version + 1);
          request.onsuccess = () => resolve('upgraded');
          request.onerror = () => resolve('failed');
          request.onblocked = () => resolve('blocked');
        });
      });
      expect(opened).toBe('upgraded');
    });
  });
}
