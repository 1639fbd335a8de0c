import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { importsIn } from '@/components/import/outcome';
import { createNote, editNote } from '@/utils/app/background/notes';
import type { AskFileJob } from '@/utils/app/file-worker/ask';
import { knownNotes } from '@/utils/app/import/known-notes';
import { openFile } from '@/utils/app/import/open-file';
import { performTask } from '@/utils/app/import/perform';
import type { Task, TaskWatch } from '@/utils/app/import/protocol';
import { importFiles } from '@/utils/app/review/import-files';
import { sharedChanges } from '@/utils/app/share/shared-changes';
import { toJson, toWebAnnotations } from '@/utils/formats';
import { writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { readAnnotationsFile } from '@/utils/formats/reading/read-annotations-file';
import { normaliseAddress } from '@/utils/page';
import { readAllNotes, readChangesOf, takeBack } from '@/utils/storage';
import { startBackground } from './background';
import { asked, session } from './browser-stub';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

beforeEach(() => {
  asked.splice(0);
  session.clear();
});

type Device = Awaited<ReturnType<typeof startBackground>>;

/** The worker's one job that is needed here, without a worker. */
const job = ((_: string, { file }: { file: Blob }) =>
  readAnnotationsFile(file, { cleanAddress: normaliseAddress })) as AskFileJob;

async function read({ database, context }: Device, ...files: File[]) {
  const known = (ids: readonly string[]) => knownNotes((all) => readChangesOf(database, all), ids);
  const open = (file: File) => openFile(file, { job, known, ask: async () => undefined });
  const give = (task: Task, watch: TaskWatch) => performTask(database, context.journal, task, watch);
  return importFiles(files, open, give, context.today(), { signal: new AbortController().signal });
}

/** The notes of a device as the sharing page writes them for other programs. */
async function annotationsOf({ database }: Device) {
  return new File([toJson(toWebAnnotations(await readAllNotes(database), { language: 'de' }))], 'notizen.jsonld');
}

/** The notes of a device as it hands them to colleagues. */
async function fileOf({ database }: Device) {
  const { changes } = await sharedChanges(database, await readAllNotes(database), new Set());
  return new File([await writeRandnotizFile({ changes })], 'notizen.randnotiz');
}

async function twoDevices() {
  const [a, b] = [await startBackground(), await startBackground()];
  const id = await createNote(a.context, {
    target: TARGET,
    content: { rating: 'obstacle', concerns: ['barrier-extra-effort'], comment: 'von A', severity: 3 },
  });
  return { a, b, id };
}

const NOTE = {
  type: 'Annotation',
  id: 'https://other.example/1',
  creator: 'acct:kim@other.example',
  bodyValue: 'Das ist unklar.',
  target: 'https://portal.example/antrag?sid=1',
};

const jsonFile = (json: unknown) => new File([JSON.stringify(json)], 'notizen.json');

describe('our own notes in another form', () => {
  test('arrive with all that they said, and once more are known', async () => {
    const { a, b, id } = await twoDevices();
    const file = await annotationsOf(a);
    expect(await read(b, file)).toMatchObject([{ others: { fresh: 1, known: 0 } }]);
    const [note] = await readAllNotes(a.database);
    if (!note) throw new Error('there is no note');
    const { heads: _, voice: __, ...said } = note;
    expect(await readAllNotes(b.database)).toMatchObject([
      // Only the page's title is nowhere in the file.
      { ...said, id, target: { ...note.target, page: { ...note.target.page, title: '' } } },
    ]);
    expect(await read(b, file)).toMatchObject([{ others: { fresh: 0, known: 1 }, imported: { import: '' } }]);
  });

  test('change nothing where they come from, deleted or not', async () => {
    const { a, id } = await twoDevices();
    const [file, before] = [await annotationsOf(a), await readAllNotes(a.database)];
    expect(await read(a, file)).toMatchObject([{ others: { fresh: 0, known: 1 }, imported: { import: '' } }]);
    expect(await readAllNotes(a.database)).toEqual(before);
    await editNote(a.context, id, [{ kind: 'note.delete', value: {} }]);
    expect(await read(a, file)).toMatchObject([{ others: { fresh: 0, known: 1 } }]);
    expect(await readAllNotes(a.database)).toEqual([]);
    await editNote(a.context, id, [{ kind: 'erase', value: { changes: [id] } }]);
    expect(await read(a, file)).toMatchObject([{ others: { fresh: 0, known: 1 } }]);
    expect(await readAllNotes(a.database)).toEqual([]);
  });

  test('are one note with what colleagues hand on later, and with what was written meanwhile', async () => {
    const { a, b, id } = await twoDevices();
    await read(b, await annotationsOf(a));
    await editNote(b.context, id, [{ kind: 'note.set', value: { field: 'suggestion', to: 'von B' } }]);
    await editNote(a.context, id, [{ kind: 'note.set', value: { field: 'comment', to: 'von A, neu' } }]);
    await read(b, await fileOf(a));
    expect(await readAllNotes(b.database)).toMatchObject([
      { id, comment: 'von A, neu', suggestion: 'von B', alternatives: {} },
    ]);
    await read(a, await fileOf(b));
    expect(await readAllNotes(a.database)).toMatchObject([{ id, comment: 'von A, neu', suggestion: 'von B' }]);
  });
});

describe('notes of other programs', () => {
  test('are the same on two devices, which merge without doubles', async () => {
    const [a, b] = [await startBackground(), await startBackground()];
    for (const device of [a, b])
      expect(await read(device, jsonFile(NOTE))).toMatchObject([{ others: { fresh: 1, named: 1 } }]);
    expect(await read(b, await fileOf(a))).toMatchObject([{ imported: { import: '', newNotes: 0 } }]);
    expect(await readAllNotes(b.database)).toMatchObject([{ comment: 'Das ist unklar.', author: '' }]);
  });

  test('can be taken back, and read in again', async () => {
    const device = await startBackground();
    const outcomes = await read(device, jsonFile([NOTE, { ...NOTE, target: 'urn:x' }]));
    expect(outcomes).toMatchObject([{ others: { fresh: 1, refused: { address: 1 } } }]);
    for (const name of importsIn(outcomes)) await takeBack(device.database, device.context.journal, name);
    expect(await readAllNotes(device.database)).toEqual([]);
    expect(await read(device, jsonFile(NOTE))).toMatchObject([{ others: { fresh: 1, known: 0 } }]);
  });

  test('that are none say so', async () => {
    const device = await startBackground();
    const outcomes = await read(device, jsonFile({ type: 'FeatureCollection' }), jsonFile([]));
    expect(outcomes).toMatchObject([{ problem: 'no-notes' }, { others: { fresh: 0, known: 0, refused: {} } }]);
  });
});
