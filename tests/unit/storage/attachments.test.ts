import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { change, creation } from '#tests/unit/log/changes.ts';
import { createArea } from '#tests/unit/storage/area.ts';
import type { Change, NoteChange } from '@/utils/domain/change';
import { appendDurably, createJournal, type Database, importChanges, openDatabase, takeBack } from '@/utils/storage';
import { dropStrayAttachments, putAttachments, readAttachment } from '@/utils/storage/attachments';

const DAY = '2026-11-22';
let opened = 0;
let db: Database;
beforeEach(async () => {
  opened += 1;
  db = await openDatabase(`attachments-${opened}`);
});

const picture = (text: string) => new Blob([text], { type: 'image/png' });
const nameOf = (text: string) => createHash('sha256').update(text).digest('hex');
/** A change of a kind that is still to come, which points to an attachment. */
const pointing = (note: Change, name: string): Change => {
  const says = { kind: 'note.picture', value: { pictures: [{ attachment: name, says: 'Das Feld' }] } };
  return change(says as unknown as NoteChange, { subject: note.id, parents: [note.id], salt: 77 });
};

describe('attachments', () => {
  test('are named by their content and kept once', async () => {
    expect(await putAttachments(db, [picture('a'), picture('b'), picture('a')])).toEqual(['a', 'b', 'a'].map(nameOf));
    expect(await db.count('attachments')).toBe(2);
    expect(await readAttachment(db, nameOf('a'))).toBeDefined();
    expect(await readAttachment(db, nameOf('c'))).toBeUndefined();
  });

  test('go when nothing points to them, also not from a kind of a newer version', async () => {
    const journal = createJournal(createArea());
    const note = creation();
    const [used = '', stray = '', spared = ''] = await putAttachments(db, ['a', 'b', 'c'].map(picture));
    const imported = await importChanges(db, journal, [note, pointing(note, used)], DAY);
    expect(await dropStrayAttachments(db, [spared])).toBe(1);
    expect([await readAttachment(db, stray), await db.count('attachments')]).toEqual([undefined, 2]);
    await takeBack(db, journal, imported.import);
    expect(await dropStrayAttachments(db)).toBe(2);
  });

  test('go when what pointed to them is erased', async () => {
    const journal = createJournal(createArea());
    const note = creation();
    const [name = ''] = await putAttachments(db, [picture('a')]);
    const picturing = pointing(note, name);
    const erase = change(
      { kind: 'erase', value: { changes: [picturing.id] } },
      { subject: note.id, parents: [picturing.id], salt: 78 },
    );
    const keep = (...changes: Change[]) =>
      appendDurably(
        db,
        journal,
        changes.map((each) => ({ change: each, day: DAY })),
      );
    await keep(note, picturing);
    expect(await dropStrayAttachments(db)).toBe(0);
    await keep(erase);
    expect(await dropStrayAttachments(db)).toBe(1);
  });
});
