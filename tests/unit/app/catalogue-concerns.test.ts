import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { EXAMPLE } from '#tests/unit/formats/catalogue-file/example.ts';
import { createNote } from '@/utils/app/background/notes';
import { sharedChanges } from '@/utils/app/share/shared-changes';
import { concernLabel, noteInWords, WORKSHOP } from '@/utils/catalogue';
import { isHere } from '@/utils/domain/change';
import { appendChanges, readAllNotes, readChanges, readConcerns } from '@/utils/storage';
import { OWN_PAGE, pageAt, startBackground } from './background';
import { catalogueIn, OFFICE, PAPERS } from './catalogue-files';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

const HERE = pageAt(TARGET.page.key);
const BLAME = { concerns: [PAPERS], rating: 'obstacle' };
const EMPTY = { target: TARGET, content: {} };
const IN_WORDS = 'Nachweise · liegt schon vor';

type Device = Awaited<ReturnType<typeof startBackground>>;

const note = async ({ database }: Device) => (await readAllNotes(database))[0];
const words = async (device: Device) => {
  const first = await note(device);
  return first && noteInWords(first, 'de');
};
/** How many definitions the log of a device has. */
async function definitions({ database }: Device): Promise<number> {
  let count = 0;
  for await (const { change } of readChanges(database)) if (change.kind === 'concern.define') count += 1;
  return count;
}

describe('a note with a concern of an office’s catalogue', () => {
  test('has its words, made in one click on a page', async () => {
    const device = await startBackground({}, { catalogue: OFFICE });
    await device.calls['note.create']({ target: TARGET, content: BLAME }, HERE);
    expect(await words(device)).toBe(IN_WORDS);
    expect(await device.calls['marks.ofPage']({ page: TARGET.page.key, frame: '' }, HERE)).toMatchObject([
      { title: IN_WORDS },
    ]);
  });

  test('has its words when it was added later, to one or to many', async () => {
    const device = await startBackground({}, { catalogue: OFFICE });
    const ids = [await createNote(device.context, EMPTY), await createNote(device.context, EMPTY)];
    const changes = [{ kind: 'note.concern.add', value: { concern: PAPERS } }];
    await device.calls['notes.edit']({ ids, changes }, OWN_PAGE);
    expect((await readAllNotes(device.database)).map((each) => noteInWords(each, 'de'))).toEqual([
      ...['Nachweise', 'Nachweise'],
    ]);
    expect(await definitions(device)).toBe(1);
  });

  test('says them once, and anew when the catalogue has better ones', async () => {
    const device = await startBackground({}, { catalogue: OFFICE });
    const create = () => device.calls['note.create']({ target: TARGET, content: BLAME }, HERE);
    await create();
    await create();
    expect(await definitions(device)).toBe(1);
    device.context.catalogue = async () => catalogueIn(EXAMPLE.replace('"liegt schon vor"', '"hat das Amt"'));
    await create();
    expect([await definitions(device), await words(device)]).toEqual([2, 'Nachweise · hat das Amt']);
  });

  test('keeps its words when another catalogue holds', async () => {
    const device = await startBackground({}, { catalogue: OFFICE });
    await device.calls['note.create']({ target: TARGET, content: BLAME }, HERE);
    device.context.catalogue = async () => WORKSHOP;
    expect(await words(device)).toBe(IN_WORDS);
  });

  test('has its words also where the catalogue was switched while it was written', async () => {
    const device = await startBackground({}, { others: [OFFICE] });
    await device.calls['note.create']({ target: TARGET, content: BLAME }, HERE);
    expect(await words(device)).toBe(IN_WORDS);
  });

  test('has them on another device that has not got the catalogue', async () => {
    const [here, there] = [await startBackground({}, { catalogue: OFFICE }), await startBackground()];
    await here.calls['note.create']({ target: TARGET, content: BLAME }, HERE);
    const { changes } = await sharedChanges(here.database, await readAllNotes(here.database), new Set());
    expect(changes.some(isHere)).toBe(false);
    await appendChanges(
      there.database,
      changes.map((change) => ({ change, day: '2026-11-26' })),
    );
    expect(await words(there)).toBe(IN_WORDS);
    expect((await readConcerns(there.database)).map(({ key }) => key)).toEqual([PAPERS]);
  });

  test('says nothing of entries that are on no note, nor of what is the workshop’s', async () => {
    const device = await startBackground({}, { catalogue: OFFICE });
    await device.calls['note.create']({ target: TARGET, content: { concerns: ['barrier-extra-effort'] } }, HERE);
    expect(await readConcerns(device.database)).toEqual([]);
  });
});

test('where its words are missing, a concern says whose it is', () => {
  expect([concernLabel(PAPERS, 'de'), concernLabel(PAPERS, 'en')]).toEqual([
    ...['Aspekt aus einem anderen Katalog', 'A concern of another catalogue'],
  ]);
});

test('a page is told of the three of the catalogue that holds', async () => {
  const { calls } = await startBackground({}, { catalogue: OFFICE });
  expect(await calls.appearance(null, HERE)).toMatchObject({
    quick: [{ id: PAPERS, label: 'Nachweise' }, { label: 'Klare Sprache' }, { id: 'barrier-extra-effort' }],
  });
});
