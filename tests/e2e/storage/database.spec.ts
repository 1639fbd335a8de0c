import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { inEachBrowser } from './in-each-browser';

inEachBrowser((tabs) => {
  test('keeps drafts when the database is closed, and tells new ones from those of notes', async () => {
    const seen = await tabs.page.evaluate(async () => {
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
    const other = await tabs.visit();
    const ask = (at: Page, byte: number) =>
      at.evaluate(async (fill) => {
        const dbs = await Promise.all([storage.openDatabase('secret'), storage.openDatabase('secret')]);
        const read = dbs.map((db, index) => storage.readDeviceSecret(db, () => new Uint8Array(32).fill(fill + index)));
        return (await Promise.all(read)).map((secret) => secret.join());
      }, byte);
    const secrets = await Promise.all([ask(tabs.page, 1), ask(other, 101)]);
    await other.close();
    expect(new Set(secrets.flat()).size).toBe(1);
  });

  test('opens what version 1 has left on the disk, and shows more of it', async () => {
    const seen = await tabs.page.evaluate(async () => {
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

  test('lets a newer version upgrade while a page is open', async () => {
    const opened = await tabs.page.evaluate(async () => {
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
