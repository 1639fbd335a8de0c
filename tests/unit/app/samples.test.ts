import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { createArea } from '#tests/unit/storage/area.ts';
import { createSamples } from '@/utils/app/review/samples';
import { sampleChanges } from '@/utils/app/samples/changes';
import { SAMPLES, sampleFile } from '@/utils/app/samples/file';
import { readAllSpots } from '@/utils/app/spots/read';
import { concernsForPicking } from '@/utils/catalogue';
import type { Change } from '@/utils/domain/change';
import { findInNotes } from '@/utils/domain/check-notes';
import { isSampleService } from '@/utils/domain/sample';
import { readRandnotizFile } from '@/utils/formats/randnotiz-file';
import { checkChange } from '@/utils/log';
import { createJournal, importChanges, readAllNotes, readNotesByIds, takeBack } from '@/utils/storage';
import { OWN_PAGE, startBackground } from './background';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

const WATCH = { signal: new AbortController().signal, at: () => undefined, ask: async () => undefined };

/** A device that reads files of ours in as the worker does. */
async function startDevice() {
  const { database, calls } = await startBackground();
  const [area, journal] = [createArea(), createJournal(createArea())];
  const importing = {
    async read(files: readonly File[]) {
      const changes: Change[] = [];
      const read = await readRandnotizFile(files[0] ?? new Blob(), {
        onChanges: async (part) => void changes.push(...part),
      });
      expect(read).toMatchObject({ damaged: [], counts: { refused: 0 } });
      const imported = await importChanges(database, journal, changes, '2026-11-25');
      return [{ name: files[0]?.name ?? '', imported, left: 0 }];
    },
    async undo(names: readonly string[]) {
      for (const name of names) await takeBack(database, journal, name);
    },
  };
  const ask = (call: keyof typeof calls, input: unknown) => Promise.resolve(calls[call](input, OWN_PAGE));
  const samples = createSamples({
    importing,
    arrived: async () => undefined,
    area,
    notes: (ids) => readNotesByIds(database, ids),
    change: async (ids, changes) => void (await ask('notes.edit', { ids, changes })),
  });
  const show = async () => samples.read([await samples.samples()], WATCH);
  const notes = async () => (await readAllNotes(database)).map(({ id }) => id).sort();
  return { database, ask, samples, show, notes };
}

describe('the sample notes', () => {
  const changes = sampleChanges(SAMPLES);

  test('are changes like all others, and the same on every device', async () => {
    expect(changes.filter((change) => 'error' in checkChange(change))).toEqual([]);
    expect(sampleChanges(SAMPLES)).toEqual(changes);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    expect((await sampleFile()).file.size).toBeLessThan(20_000);
  });

  test('say what they are, and show what the review can do', async () => {
    const { database, show, notes } = await startDevice();
    const [outcome] = await show();
    const all = await readAllNotes(database);
    expect(outcome).toMatchObject({ imported: { newNotes: all.length, conflicts: 0, withheld: 0 } });
    expect(all.length).toBeGreaterThan(30);
    const services = new Map(all.map(({ target: { service } }) => [service.key, service.name]));
    expect([...services.keys()].every(isSampleService)).toBe(true);
    expect([...services.values()].filter((name) => !name.endsWith(' (Beispiel)'))).toEqual([]);
    expect(services.size).toBe(4);
    const known = new Set(concernsForPicking().flatMap(({ id, phrases }) => (phrases ? id : [])));
    expect(all.flatMap(({ concerns }) => concerns).filter((concern) => !known.has(concern))).toEqual([]);
    const { spots, offers } = await readAllSpots(database);
    expect(offers).toEqual([]);
    expect(new Set(spots.map(({ status }) => status)).size).toBeGreaterThan(4);
    expect(spots.filter(({ figures }) => figures.voices > 2).length).toBeGreaterThan(3);
    expect(
      findInNotes(
        all,
        spots.flatMap(({ records }) => records),
      ),
    ).toEqual([]);
    expect(await notes()).toEqual([...(await sampleFile()).notes].sort());
  });

  test('go all at once, whatever was said of them, and come back', async () => {
    const { ask, samples, show, notes } = await startDevice();
    await show();
    const before = await notes();
    const [one = '', two = ''] = before;
    await ask('note.edit', { id: one, changes: [{ kind: 'reply.add', value: { text: 'Das kenne ich.' } }] });
    await ask('note.edit', { id: two, changes: [{ kind: 'note.delete', value: {} }] });
    const undo = await samples.remove(await notes());
    expect(await notes()).toEqual([]);
    await undo();
    expect(await notes()).toEqual(before);
  });

  test('that came in another way are deleted like others', async () => {
    const { database, samples, notes } = await startDevice();
    await importChanges(database, createJournal(createArea()), changes, '2026-11-25');
    const before = await notes();
    const undo = await samples.remove(before);
    expect(await notes()).toEqual([]);
    await undo();
    expect(await notes()).toEqual(before);
  });
});
