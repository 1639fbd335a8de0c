import { expect, test } from '@playwright/test';
import { inEachBrowser } from './in-each-browser';

inEachBrowser((tabs) => {
  test('shows in the view what the log says, change by change', async () => {
    const comments = await tabs.page.evaluate(async () => {
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
    const seen = await tabs.page.evaluate(async () => {
      const db = await storage.openFresh();
      const first = storage.creation(1);
      const early = await storage.appendChanges(db, [storage.comment(2, first.change.id, 'früh')]);
      const before = await storage.readAllNotes(db);
      await storage.appendChanges(db, [first]);
      return [early.added.length, before.length, (await storage.readAllNotes(db)).map((note) => note.comment)];
    });
    expect(seen).toEqual([1, 0, ['früh']]);
  });

  test('hides deleted notes everywhere, keeps them, and shows them again when restored', async () => {
    const seen = await tabs.page.evaluate(async () => {
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

  test('folds a long log anew in slices, each subject once and whole', async () => {
    const seen = await tabs.page.evaluate(async () => {
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
    const seen = await tabs.page.evaluate(async () => {
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
    const seen = await tabs.page.evaluate(async () => {
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
});
