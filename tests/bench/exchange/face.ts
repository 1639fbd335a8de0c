import type { ShareForm } from '@/components/share/forms';
import { createFileJobs } from '@/utils/app/file-worker/ask';
import { askWorker } from '@/utils/app/import/ask-worker';
import { ALL_NOTES } from '@/utils/domain/filter';
import { NOTHING_ALONG } from '@/utils/domain/sharing';
import { writeRandnotizFile } from '@/utils/formats/randnotiz-file';
import { type Database, openDatabase } from '@/utils/storage';
import { generateChanges } from './generate';

/** `storage.local`; `null` asks for all of it. */
interface Area extends Omit<Parameters<typeof askWorker>[1], 'get'> {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
}

declare const chrome: {
  storage: { local: Area };
  runtime: { getURL(path: string): string };
};

/** A file with so many notes, and how many changes are in it. */
export async function makeFile(notes: number): Promise<{ file: Blob; changes: number }> {
  const changes = [...generateChanges(notes)];
  return { file: await writeRandnotizFile({ changes }), changes: changes.length };
}

/** What reading a file in took. */
export interface ImportFigures {
  outcome: unknown;
  milliseconds: number;
  /** Of the page that waits for it: tasks longer than 50 ms, and the longest. */
  longTasks: number;
  longestTask: number;
}

/** Reads a file in with the extension's own worker, from the page that this runs in. */
export async function importFile(file: Blob): Promise<ImportFigures> {
  const tasks = watchTasks();
  const worker = new Worker(chrome.runtime.getURL('/import-worker.js'));
  const began = performance.now();
  const outcome = await askWorker(worker, chrome.storage.local, { do: 'read', file, day: '2026-11-22' });
  return { outcome, milliseconds: performance.now() - began, ...(await tasks()) };
}

/** What writing all notes in a form took. */
export interface ExportFigures {
  milliseconds: number;
  bytes: number;
  notes: number;
  longTasks: number;
  longestTask: number;
}

/** Writes all notes in a form with the extension's own worker, as the sharing page does. */
export async function exportAs(form: ShareForm): Promise<ExportFigures> {
  const tasks = watchTasks();
  const job = createFileJobs(() => new Worker(chrome.runtime.getURL('/file-worker.js')));
  const choice = { filter: ALL_NOTES, kept: new Set<string>(), along: NOTHING_ALONG };
  const began = performance.now();
  const file = await job('write', { form, choice, writing: { language: 'de', day: '2026-11-22' } });
  const milliseconds = performance.now() - began;
  return { milliseconds, bytes: file.blob.size, notes: file.notes, ...(await tasks()) };
}

/** Counts long tasks of this page until it is asked. */
export function watchTasks(): () => Promise<{ longTasks: number; longestTask: number }> {
  const lengths: number[] = [];
  const observer = new PerformanceObserver((list) => {
    lengths.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    lengths.push(...observer.takeRecords().map(({ duration }) => duration));
    observer.disconnect();
    return { longTasks: lengths.length, longestTask: Math.max(0, ...lengths) };
  };
}

/** Rows of each store that are put in one transaction. */
const PORTION = 2_000;

/**
 * Puts the very rows that are in the database into another one with the same stores and indexes, and does nothing else.
 * Answers what the puts took, without the reading, in milliseconds.
 */
export async function rawPuts(): Promise<{ milliseconds: number; rows: number }> {
  const from = await openDatabase();
  const to = await openDatabase(`raw-${crypto.randomUUID()}`);
  let [milliseconds, rows] = [0, 0];
  for (const store of [
    'segments',
    'directories',
    'imports',
    'notes',
    'columns',
    'texts',
    'services',
    'pages',
  ] as const) {
    for (let after: IDBKeyRange | null = null; ; ) {
      const [keys, values] = await Promise.all([
        from.getAllKeys(store, after, PORTION),
        from.getAll(store, after, PORTION),
      ]);
      const last = keys.at(-1);
      if (last === undefined) break;
      const began = performance.now();
      await put(to, store, keys, values);
      milliseconds += performance.now() - began;
      rows += keys.length;
      after = IDBKeyRange.lowerBound(last, true);
    }
  }
  const name = to.name;
  to.close();
  indexedDB.deleteDatabase(name);
  from.close();
  return { milliseconds, rows };
}

/** What the import wrote to `storage.local` beside the database, set once more and nothing else, in milliseconds. */
export async function rawJournal(): Promise<{ milliseconds: number; entries: number }> {
  const { local } = chrome.storage;
  const entries = Object.entries(await local.get(null)).filter(([key]) => key.startsWith('journal:segment:'));
  const began = performance.now();
  for (const [key, entry] of entries) await local.set({ [`raw:${key}`]: entry });
  const milliseconds = performance.now() - began;
  await local.remove(entries.map(([key]) => `raw:${key}`));
  return { milliseconds, entries: entries.length };
}

type StoreName = 'segments' | 'directories' | 'imports' | 'notes' | 'columns' | 'texts' | 'services' | 'pages';

async function put(
  db: Database,
  store: StoreName,
  keys: readonly IDBValidKey[],
  values: readonly unknown[],
): Promise<void> {
  const transaction = db.transaction(store, 'readwrite');
  const isInline = transaction.store.keyPath !== null;
  for (const [index, key] of keys.entries())
    transaction.store.put(values[index] as never, isInline ? undefined : (key as never));
  await transaction.done;
}
