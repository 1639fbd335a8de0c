import { createSearch, type Search } from '@/utils/app/search/ask';
import { openDatabase, readSearchStamp } from '@/utils/storage';

let search: Search | undefined;
let opened: number | 'failed' | undefined;

/** Starts the extension's own worker; see {@link searchOpened}. */
export function openSearch(): void {
  const began = performance.now();
  search = createSearch(() => new Worker('/search-worker.js'));
  search.onProgress((progress) => {
    if (progress === 'failed') opened = progress;
    if (progress === 1) opened ??= performance.now() - began;
  });
}

/** In how many milliseconds the worker came to know all notes; `undefined` as long as it does not. Throws when it cannot. */
export function searchOpened(): number | undefined {
  if (opened === 'failed') throw new Error('the search failed');
  return opened;
}

/** Waits until the worker has kept its index. */
export async function indexKept(): Promise<void> {
  const db = await openDatabase();
  const { stamp } = await readSearchStamp(db);
  while ((await readSearchStamp(db)).stamp === stamp) await new Promise((resolve) => setTimeout(resolve, 200));
  db.close();
}

/** What is typed, asked as the page asks it: milliseconds for each, from the key to the ids in the page. */
export async function ask(queries: readonly string[], limit: number): Promise<{ milliseconds: number; ids: number }[]> {
  const times: { milliseconds: number; ids: number }[] = [];
  for (const query of queries) {
    const began = performance.now();
    const answer = await search?.find(query, limit);
    if (!answer?.complete) throw new Error('not all notes were searched');
    times.push({ milliseconds: performance.now() - began, ids: answer.ids.length });
  }
  return times;
}
