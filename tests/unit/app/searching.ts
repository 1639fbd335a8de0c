import * as v from 'valibot';
import { expect, vi } from 'vitest';
import { change } from '#tests/unit/log/changes.ts';
import { createArea } from '#tests/unit/storage/area.ts';
import { createSearch, type SearchProgress } from '@/utils/app/search/ask';
import { serveSearch } from '@/utils/app/search/serve';
import type { Change, HereChange, NoteChange, PlaceChange, SpotSaying } from '@/utils/domain/change';
import { spotChangeSchema } from '@/utils/log/spot-schema';
import { spotSubject, subjectFor } from '@/utils/log/subjects';
import type { FromSearch, ToSearch } from '@/utils/search';
import { appendDurably, createJournal, type Database, openDatabase, readKeptSearch } from '@/utils/storage';

/** The day on which all of it is kept. */
export const DAY = '2026-11-22';

let opened = 0;

/** A fresh database, and the way to keep changes in it. */
export const open = async () => {
  opened += 1;
  const db = await openDatabase(`search-${opened}`);
  const journal = createJournal(createArea());
  const keep = (...changes: Change[]) =>
    appendDurably(
      db,
      journal,
      changes.map((each) => ({ change: each, day: DAY })),
    );
  return { db, journal, keep };
};

/** A change of a note that says this. */
export const says = (first: Change, what: NoteChange | HereChange, salt: number, parent = first.id) =>
  change(what, { subject: first.id, parents: [parent], salt });

/** A change of what a note comments. */
export const comment = (first: Change, to: string, salt: number, parent?: string) =>
  says(first, { kind: 'note.set', value: { field: 'comment', to } }, salt, parent);

/** What is said of the problem spot of a note, and of others that it names. */
export const spot = (first: Change, { kind, value }: SpotSaying, salt: number, ...also: Change[]) => {
  const about = { note: first.id, concern: 'c', also: also.map(({ id }) => id) };
  const what = v.parse(spotChangeSchema, { kind, value: { ...value, about } });
  return change(what, { subject: spotSubject(first.id, 'c'), salt });
};

/** A change of a service, a page or a concern. */
export const place = (what: PlaceChange, salt: number) => change(what, { subject: subjectFor(what), salt });

/** A page's search with its worker, in this thread. `rest` lets the worker do what it does when nothing comes. */
export function searchOf(db: Database) {
  const hears: ((event: MessageEvent<FromSearch>) => void)[] = [];
  let resting: (() => void) | undefined;
  let hear: (message: ToSearch) => void = () => undefined;
  const said: FromSearch[] = [];
  const search = createSearch(() => {
    hear = serveSearch({
      open: async () => db,
      later: (work) => {
        resting = work;
      },
      say(message) {
        said.push(message);
        for (const each of hears) each(new MessageEvent('message', { data: structuredClone(message) }));
      },
    });
    return {
      postMessage: (message) => hear(structuredClone(message)),
      addEventListener: (type: 'message' | 'error', each: (event: MessageEvent<FromSearch>) => void) => {
        if (type === 'message') hears.push(each);
      },
      terminate: () => undefined,
    };
  });
  let progress: SearchProgress = 0;
  search.onProgress((now) => {
    progress = now;
  });
  const ready = () => vi.waitFor(() => expect(progress).toBe(1), { timeout: 20_000, interval: 1 });
  const rest = async () => {
    await ready();
    while (resting) {
      const [work, before] = [resting, (await readKeptSearch(db)).stamp];
      resting = undefined;
      work();
      await vi.waitFor(async () =>
        expect(resting !== undefined || (await readKeptSearch(db)).stamp !== before).toBe(true),
      );
    }
  };
  const find = async (query: string) => {
    await ready();
    return (await search.find(query, 1_000))?.ids;
  };
  const refresh = () => {
    progress = 0;
    search.refresh();
  };
  return { search, said, ready, rest, find, refresh };
}

/** All letters that are kept of an index. */
export const keptLetters = async (db: Database) =>
  (await readKeptSearch(db)).pieces.map(({ bytes }) => new TextDecoder('latin1').decode(bytes)).join('\n');

/** The names of the parts of an index that are kept. */
export const segmentsOf = async (db: Database) =>
  (await readKeptSearch(db)).pieces.filter(({ name }) => name.startsWith('segment/')).map(({ name }) => name);
