import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { inEachBrowser } from './in-each-browser';

inEachBrowser((tabs) => {
  test('keeps a change once, however often it comes', async () => {
    const seen = await tabs.page.evaluate(async () => {
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
    const rows = await tabs.page.evaluate(async () => {
      const db = await storage.openFresh();
      await storage.appendChanges(db, [storage.creation(1)]);
      return db.getAll('tail');
    });
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([['change', 'day', 'id', 'subject']]);
    expect(rows[0]?.day).toBe('2026-11-22');
  });

  test('keeps all or nothing: one row that fails takes the others with it', async () => {
    const seen = await tabs.page.evaluate(async () => {
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

  test('loses nothing when two tabs write about the same note at the same time', async () => {
    const other = await tabs.visit();
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
    await Promise.all([work(0)(tabs.page), work(1)(other)]);
    const { changes, notes } = await tabs.page.evaluate(async () =>
      storage.everything(await storage.openDatabase('shared')),
    );
    await other.close();
    expect(changes).toHaveLength(81);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.heads).toHaveLength(80);
    expect(notes[0]?.alternatives.comment).toHaveLength(79);
  });

  test('reads all of 1,200 changes, each once, also while the reader does other things', async () => {
    const seen = await tabs.page.evaluate(async () => {
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
});
