import type { Page } from 'puppeteer-core';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { installWatch } from './watch.ts';

/** What using the review's own page took, in milliseconds. */
export interface OwnPage {
  /** From asking for the page until the matrix stands there. */
  openMs: number;
  /** The same for the list, until its first note can be read. */
  firstRowMs: number;
  /** From choosing in a filter's field until what is left stands there: the overview, and the list. */
  filters: { overview: number[]; list: number[] };
  /** From a key in the search until what was found stands in the list. */
  keys: number[];
  scrollLongestFrameMs: number;
  /** The longest task of the main thread, by what was done. */
  longestTasks: Record<'open' | 'openList' | 'filter' | 'filterList' | 'type' | 'scroll', number>;
  memoryBytes: number;
}

/** So long nothing must have happened in the page, ms. */
const STILL = 400;
/** Steps in which the list is scrolled through. */
const STEPS = 200;
/** Fields of the filter and the options that are chosen there, one after the other; each is taken back before the next. */
const CHOICES: readonly (readonly [field: number, option: number])[] = [
  [0, 4],
  [1, 1],
  [1, 6],
  [2, 1],
  [2, 2],
  [3, 1],
  [5, 11],
  [6, 30],
];

/** Uses the review as people do: opens it, filters, searches, scrolls. `queries`: what stands in the search after each key. */
export async function useOwnPage(driver: Driver, queries: readonly string[]): Promise<OwnPage> {
  const overview = await openWatched(driver, 'review.html#overview', '.rn-matrix tbody tr');
  const openMs = await overview.evaluate(() => watch.drawn);
  const still = (page: Page) => page.evaluate((milliseconds) => watch.still(milliseconds), STILL);
  const longest = (page: Page) => page.evaluate(() => watch.longestTask());
  await still(overview);
  const open = await longest(overview);
  const memoryBytes = await memoryOf(overview);
  await longest(overview);
  const byOverview = await filterBy(overview, '.rn-matrix tfoot');
  const filter = await longest(overview);
  await overview.close();

  const list = await openWatched(driver, 'review.html#notes', '.rn-note-row .rn-note-meta');
  const firstRowMs = await list.evaluate(() => watch.drawn);
  await still(list);
  const openList = await longest(list);
  const byList = await filterBy(list, 'main > .rn-row > [role="status"]');
  const filterList = await longest(list);
  const scrollLongestFrameMs = await list.evaluate((steps) => watch.scrollThrough(steps), STEPS);
  const scroll = await longest(list);
  await list.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  // The first one starts the worker.
  await list.evaluate((query) => watch.search(query), queries.at(-1) ?? '');
  await still(list);
  await longest(list);
  const keys: number[] = [];
  for (const query of queries.filter(({ length }) => length > 0)) {
    keys.push(await list.evaluate((of) => watch.search(of), query));
  }
  await still(list);
  const type = await longest(list);
  await list.close();
  return {
    openMs,
    firstRowMs,
    filters: { overview: byOverview, list: byList },
    keys,
    scrollLongestFrameMs,
    longestTasks: { open, openList, filter, filterList, type, scroll },
    memoryBytes,
  };
}

async function openWatched(driver: Driver, path: string, first: string): Promise<Page> {
  const page = await driver.newPage();
  await page.evaluateOnNewDocument(installWatch, first);
  await page.goto(`${driver.extensionOrigin}/${path}`);
  return page;
}

async function filterBy(page: Page, changes: string): Promise<number[]> {
  const times: number[] = [];
  for (const [field, option] of CHOICES)
    for (const chosen of [option, 0]) {
      times.push(await page.evaluate((...of) => watch.choose(...of), field, chosen, changes));
      await page.evaluate((milliseconds) => watch.still(milliseconds), STILL);
    }
  return times;
}

/** What the page keeps, in bytes: objects, and the buffers of the columns. */
async function memoryOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize + backingStorageSize;
}
