import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type ImportOutcome, importsIn } from '@/components/import/outcome';
import { createNote, editNote } from '@/utils/app/background/notes';
import type { OpenedFile } from '@/utils/app/import/open-file';
import { performTask } from '@/utils/app/import/perform';
import type { Task, TaskWatch } from '@/utils/app/import/protocol';
import { createOwnConcerns } from '@/utils/app/panel/own-concerns';
import { importFiles } from '@/utils/app/review/import-files';
import { sharedChanges } from '@/utils/app/share/shared-changes';
import { noteInWords } from '@/utils/catalogue';
import type { Change } from '@/utils/domain/change';
import { findInNotes } from '@/utils/domain/check-notes';
import type { Along } from '@/utils/domain/sharing';
import { writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { changesToShare } from '@/utils/log/for-sharing';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import { readAllNotes, readChanges, readConcerns, takeBack } from '@/utils/storage';
import { OWN_PAGE, startBackground } from './background';
import { asked, session } from './browser-stub';
import { noteWith, TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

beforeEach(() => {
  asked.splice(0);
  session.clear();
});

type Device = Awaited<ReturnType<typeof startBackground>>;

async function changesOf({ database }: Device): Promise<Change[]> {
  const changes: Change[] = [];
  for await (const { change } of readChanges(database)) changes.push(change);
  return changes;
}

/** The background of a device as its pages ask it. */
function asking(device: Device): Caller<BackgroundCalls> {
  return (async (name: keyof BackgroundCalls, input: unknown) =>
    device.calls[name](input, OWN_PAGE)) as Caller<BackgroundCalls>;
}

async function fileOf(device: Device, name = 'notizen.randnotiz'): Promise<File> {
  return new File([await writeRandnotizFile({ changes: await changesOf(device) })], name);
}

async function read({ database, context }: Device, ...files: File[]) {
  const give = (task: Task, watch: TaskWatch) => performTask(database, context.journal, task, watch);
  const open = async (file: File): Promise<OpenedFile> => ({ kind: 'randnotiz', file });
  return importFiles(files, open, give, context.today(), { signal: new AbortController().signal });
}

async function undo({ database, context }: Device, outcomes: readonly ImportOutcome[]) {
  for (const name of importsIn(outcomes)) await takeBack(database, context.journal, name);
}

async function twoDevices() {
  const [a, b] = [await startBackground(), await startBackground()];
  const id = await createNote(a.context, { target: TARGET, content: { comment: 'von A' } });
  return { a, b, id };
}

describe('reading files in', () => {
  test('brings the notes of another device, and once more changes nothing', async () => {
    const { a, b } = await twoDevices();
    const file = await fileOf(a);
    expect(await read(b, file)).toMatchObject([
      { name: 'notizen.randnotiz', left: 0, imported: { newNotes: 1, conflicts: 0 } },
    ]);
    expect(await readAllNotes(b.database)).toMatchObject([{ comment: 'von A' }]);
    expect(await read(b, file)).toMatchObject([{ imported: { import: '', newNotes: 0, changedNotes: 0 } }]);
  });

  test('keeps both versions of a text that two devices changed, on both', async () => {
    const { a, b, id } = await twoDevices();
    await read(b, await fileOf(a));
    await editNote(a.context, id, [{ kind: 'note.set', value: { field: 'comment', to: 'A ändert' } }]);
    await editNote(b.context, id, [{ kind: 'note.set', value: { field: 'comment', to: 'B ändert' } }]);
    expect(await read(a, await fileOf(b))).toMatchObject([{ imported: { changedNotes: 1, conflicts: 1 } }]);
    expect(await read(b, await fileOf(a))).toMatchObject([{ imported: { changedNotes: 1, conflicts: 1 } }]);
    const [[noteA], [noteB]] = [await readAllNotes(a.database), await readAllNotes(b.database)];
    expect(noteA).toEqual({ ...noteB });
    expect([noteA?.comment, ...(noteA?.alternatives.comment ?? [])].sort()).toEqual(['A ändert', 'B ändert']);
  });

  test('can be taken back whole', async () => {
    const { a, b } = await twoDevices();
    const own = await createNote(b.context, { target: TARGET, content: { comment: 'von B' } });
    const before = await changesOf(b);
    await undo(b, await read(b, await fileOf(a)));
    expect((await readAllNotes(b.database)).map(({ id }) => id)).toEqual([own]);
    expect(new Set((await changesOf(b)).map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));
  });

  test('takes services that were named back, too', async () => {
    const { a, b } = await twoDevices();
    await asking(a)('service.name', { key: TARGET.service.key, name: 'Anders genannt' });
    const outcomes = await read(b, await fileOf(a));
    expect(await readAllNotes(b.database)).toMatchObject([{ target: { service: { name: 'Anders genannt' } } }]);
    await undo(b, outcomes);
    expect(await readAllNotes(b.database)).toEqual([]);
    expect(await b.database.getAll('services')).toEqual([]);
  });

  test('says of each file by itself what is wrong with it', async () => {
    const { a, b } = await twoDevices();
    const outcomes = await read(b, new File(['nichts'], 'brief.txt'), await fileOf(a));
    expect(outcomes).toMatchObject([{ name: 'brief.txt', problem: 'not-randnotiz' }, { imported: { newNotes: 1 } }]);
  });

  test('brings a blacked-out file back into its origin without losing a word', async () => {
    const { a, b, id } = await twoDevices();
    await editNote(a.context, id, [{ kind: 'note.set', value: { field: 'comment', to: 'ruft Frau Muster an' } }]);
    const shared = changesToShare(await changesOf(a), { names: 'without', kept: new Set(['comment']) }) ?? [];
    const file = new File([await writeRandnotizFile({ changes: shared })], 'geschwärzt.randnotiz');
    expect(await read(b, file)).toMatchObject([{ imported: { newNotes: 1, withheld: 1 } }]);
    expect(await readAllNotes(b.database)).toMatchObject([{ comment: '' }]);
    await read(a, file);
    expect(await readAllNotes(a.database)).toMatchObject([{ comment: 'ruft Frau Muster an' }]);
    // And what was held back arrives whenever somebody hands it on after all.
    await read(b, await fileOf(a));
    expect(await readAllNotes(b.database)).toMatchObject([{ comment: 'ruft Frau Muster an' }]);
  });
});

describe('a file for colleagues', () => {
  const share = async (device: Device, kept: string[] = [], along?: Along) =>
    sharedChanges(device.database, await readAllNotes(device.database), new Set(kept), along);

  test('has the notes as they are now, and nothing that was written before', async () => {
    const { a, id } = await twoDevices();
    await editNote(a.context, id, [{ kind: 'note.set', value: { field: 'comment', to: 'nun besser gesagt' } }]);
    const { changes, notes, staying } = await share(a);
    expect({ notes, staying }).toEqual({ notes: 1, staying: 0 });
    expect(JSON.stringify(changes)).toContain('nun besser gesagt');
    expect(JSON.stringify(changes)).not.toContain('von A');
  });

  test('has no name, no day, and no text with personal data unless it is let be', async () => {
    const a = await startBackground({ name: 'Kim Beispiel' });
    const id = await createNote(a.context, { target: TARGET, content: { comment: 'Frau Muster anrufen' } });
    const { changes } = await share(a);
    expect(JSON.stringify(changes)).not.toMatch(/Kim Beispiel|Muster anrufen|2026-11-22/);
    expect(changes.map(({ id: each }) => each)).toContain(id);
    const [find] = findInNotes(await readAllNotes(a.database));
    expect(JSON.stringify((await share(a, find ? [find.key] : [])).changes)).toContain('Frau Muster anrufen');
  });

  test('has names and earlier versions if somebody wants them, but none that looks personal', async () => {
    const a = await startBackground({ name: 'Kim Beispiel' });
    const id = await createNote(a.context, { target: TARGET, content: { comment: 'Frau Muster anrufen' } });
    await editNote(a.context, id, [{ kind: 'note.set', value: { field: 'comment', to: 'erst so' } }]);
    await editNote(a.context, id, [{ kind: 'note.set', value: { field: 'comment', to: 'dann so' } }]);
    const of = async (along?: Along) => JSON.stringify((await share(a, [], along)).changes);
    expect(await of()).not.toMatch(/Kim Beispiel|erst so/);
    expect(await of({ names: true, past: false })).toMatch(/Kim Beispiel/);
    expect(await of({ names: true, past: false })).not.toMatch(/erst so/);
    const all = await of({ names: false, past: true });
    expect(all).toMatch(/erst so/);
    expect(all).not.toMatch(/Kim Beispiel|Muster/);
  });

  test('leaves a note here whose place has personal data in it', async () => {
    const a = await startBackground();
    const selectors = [{ type: 'TextQuoteSelector' as const, exact: 'Frau Muster', prefix: '', suffix: '' }];
    await createNote(a.context, { target: { ...TARGET, selectors }, content: {} });
    expect(await share(a)).toMatchObject({ changes: [], notes: 0, staying: 1 });
  });

  test('brings along what own concerns mean, of its notes and of no others', async () => {
    const { a, b, id } = await twoDevices();
    const concerns = createOwnConcerns(a.database, asking(a));
    const used = await concerns.add('Digitale Akte', 'de');
    await concerns.add('Nur hier', 'de');
    const concern = used?.key ?? '';
    await editNote(a.context, id, [{ kind: 'note.concern.add', value: { concern } }]);
    const { changes } = await share(a);
    expect(JSON.stringify(changes)).not.toContain('Nur hier');
    await read(b, new File([await writeRandnotizFile({ changes })], 'x.randnotiz'));
    expect(await readConcerns(b.database)).toEqual([used]);
    expect(noteInWords((await readAllNotes(b.database))[0] ?? noteWith(), 'de')).toBe('Digitale Akte');
  });

  test('leaves the words of an own concern here in which something is to be blacked out', async () => {
    const { a, id } = await twoDevices();
    const own = await createOwnConcerns(a.database, asking(a)).add('Frau Muster fragen', 'de');
    await editNote(a.context, id, [{ kind: 'note.concern.add', value: { concern: own?.key ?? '' } }]);
    const { changes, notes } = await share(a);
    expect(notes).toBe(1);
    expect(JSON.stringify(changes)).toContain(own?.key);
    expect(JSON.stringify(changes)).not.toContain('Muster fragen');
  });

  test('brings the names of services along, not those they had before', async () => {
    const { a, b } = await twoDevices();
    await asking(a)('service.name', { key: TARGET.service.key, name: 'Erst so' });
    await asking(a)('service.name', { key: TARGET.service.key, name: 'Dann so' });
    const { changes } = await share(a);
    expect(JSON.stringify(changes)).not.toContain('Erst so');
    await read(b, new File([await writeRandnotizFile({ changes })], 'x.randnotiz'));
    expect(await readAllNotes(b.database)).toMatchObject([{ target: { service: { name: 'Dann so' } } }]);
  });
});
