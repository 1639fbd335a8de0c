import type { Page } from 'puppeteer-core';
import { slopeOf } from '#tests/bench/anchoring/slope.ts';
import { serviceNames } from '#tests/bench/generator/names.ts';
import { generateNotes } from '#tests/bench/generator/notes.ts';
import { median } from '#tests/bench/median.ts';
import { keystrokes } from '#tests/bench/search/keystrokes.ts';
import { bundle } from '#tests/e2e/bundle.ts';
import type { Driver } from '#tests/e2e/driver/driver.ts';
import { launch } from '#tests/e2e/driver/launch.ts';
import { buildExtension } from '#tests/tools/build.ts';
import type * as face from './face.ts';
import type { Opened } from './face.ts';
import { type OwnPage, useOwnPage } from './own-page.ts';

declare global {
  /** The bundle in the page. */
  var review: typeof face;
}

const SIZES = [1_000, 10_000, 100_000];
/** Pages that are opened for each figure, so that none finds what another has read. */
const TIMES = 3;
/** Between two looks at how far the filling is, in milliseconds. */
const LOOK = 200;
/** The best hits that the page asks for beside all that was found. */
const BEST = 200;
/** Queries that are typed letter by letter: at the worker, and in the page. */
const QUERIES = 12;
const QUERIES_IN_PAGE = 4;
/** Times that the page is used from its beginning. */
const USES = 2;

/** The figures of one size, in milliseconds; `null` is not measured. */
interface ReviewFigures {
  notes: number;
  openMs: number | null;
  rawGetAllMs: number | null;
  filterMs: number | null;
  searchMs: { p50: number; p95: number } | null;
  typedMs: { p50: number; p95: number } | null;
  linearSearchMs: number | null;
  firstRowMs: number | null;
  scrollLongestFrameMs: number | null;
  mainThreadLongestTaskMs: number | null;
  memoryMB: number | null;
}

/**
 * The review with many notes, in real Chromium on real IndexedDB. What people meet is taken from the review's own page: until
 * the matrix is drawn (`openMs`), until a note can be read (`firstRowMs`), from a choice in a filter until what it leaves stands
 * there (`filterMs`, the 95th percentile), the longest frame while the whole list is scrolled through, and the longest task of
 * the main thread in all of that and while somebody types. Beside it the floors: a raw `getAll` of the same rows, a linear
 * `includes` (the median of keystrokes); `searchMs` is from a key to what was found in the page, `typedMs` until it is drawn.
 * `--sizes 1000,10000` for others.
 */
export async function benchReview(options: readonly string[]) {
  const asked = options.includes('--sizes') ? (options[options.indexOf('--sizes') + 1] ?? '') : '';
  const sizes = asked ? asked.split(',').map(Number) : SIZES;
  const extensionPath = await buildExtension('chrome');
  const code = await bundle('tests/bench/review/face.ts', 'review');
  const figures: ReviewFigures[] = [];
  for (const notes of sizes) figures.push(await measureSize(notes, extensionPath, code));
  const exponent = slopeOf(figures.map(({ notes, openMs }): [number, number] => [notes, openMs ?? Number.NaN]));
  if (sizes.length > 1) console.error(`opening grows with the exponent ${exponent}`);
  return { sizes: figures };
}

async function measureSize(notes: number, extensionPath: string, code: string): Promise<ReviewFigures> {
  const driver = await launch({
    browser: 'chromium',
    extensionPath,
    headless: true,
    language: 'de',
    network: 'loopback',
  });
  try {
    const names = serviceNames();
    await inPage(driver, code, async (page) => {
      await page.evaluate((...of) => review.beginFilling(...of), names, notes);
      for (let done: number | string = 0; done !== notes; done = await page.evaluate(() => review.filling())) {
        if (typeof done === 'string') throw new Error(done);
        await new Promise((resolve) => setTimeout(resolve, LOOK));
      }
    });
    const opened: Opened[] = [];
    const [raw, filters, memory]: number[][] = [[], [], []];
    for (let time = 0; time < TIMES; time += 1) {
      await inPage(driver, code, async (page) => {
        opened.push(await page.evaluate(() => review.openReview()));
        memory?.push(await memoryOf(page));
        filters?.push(...(await page.evaluate(() => review.filterAll())));
        console.error(`${notes}: reading again ${await page.evaluate(() => review.readAgain())} ms`);
      });
      await inPage(driver, code, async (page) => {
        const floor = await page.evaluate(() => review.rawGetAll());
        if (floor.notes !== notes) throw new Error(`${floor.notes} rows of ${notes}`);
        raw?.push(floor.milliseconds);
      });
    }
    console.error(`${notes}: ${JSON.stringify(opened)}`);
    const typed = keystrokes(textsOf(names, notes), QUERIES);
    const linear = await inPage(driver, code, (page) => page.evaluate((of) => review.linearSearch(of), typed));
    const searchMs = await measureSearch(driver, code, notes, typed);
    const used: OwnPage[] = [];
    const inPageTyped = keystrokes(textsOf(names, notes), QUERIES_IN_PAGE);
    for (let time = 0; time < USES; time += 1) used.push(await useOwnPage(driver, inPageTyped));
    console.error(`${notes}: ${JSON.stringify(used)}`);
    console.error(`${notes}: all figures for a filter ${percentile(filters ?? [], 0.95)} ms`);
    const keys = used.flatMap((each) => each.keys);
    return {
      notes,
      openMs: round(median(used.map(({ openMs }) => openMs))),
      rawGetAllMs: round(median(raw ?? [])),
      filterMs: round(
        percentile(
          used.flatMap(({ filters: { overview, list } }) => [...overview, ...list]),
          0.95,
        ),
      ),
      searchMs,
      typedMs: { p50: round(percentile(keys, 0.5)), p95: round(percentile(keys, 0.95)) },
      linearSearchMs: round(median(linear)),
      firstRowMs: round(median(used.map(({ firstRowMs }) => firstRowMs))),
      scrollLongestFrameMs: round(median(used.map(({ scrollLongestFrameMs }) => scrollLongestFrameMs))),
      mainThreadLongestTaskMs: round(Math.max(...used.flatMap(({ longestTasks }) => Object.values(longestTasks)))),
      memoryMB: round(median(memory ?? []) / 1e6),
    };
  } finally {
    await driver.close();
  }
}

/** The search as the extension's worker answers it. */
async function measureSearch(driver: Driver, code: string, notes: number, typed: readonly string[]) {
  const built = await inPage(driver, code, async (page) => {
    const milliseconds = await openSearch(page);
    await page.evaluate(() => review.indexKept());
    return milliseconds;
  });
  return inPage(driver, code, async (page) => {
    const again = await openSearch(page);
    console.error(`${notes}: index built in ${built} ms, there again in ${again} ms`);
    const timesFor = async () => {
      const asked = await page.evaluate((of, best) => review.ask(of, best), typed, BEST);
      return asked.map(({ milliseconds }) => milliseconds);
    };
    // At first nothing is compiled for long.
    await timesFor();
    const times = await timesFor();
    return { p50: round(percentile(times, 0.5)), p95: round(percentile(times, 0.95)) };
  });
}

/** Waits until the worker knows all notes, by looks: it may take longer than one call may. */
async function openSearch(page: Page): Promise<number> {
  await page.evaluate(() => review.openSearch());
  for (;;) {
    const milliseconds = await page.evaluate(() => review.searchOpened());
    if (milliseconds) return milliseconds;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** Does some work in a fresh document of the extension: a picture, which does nothing of its own beside it. */
async function inPage<T>(driver: Driver, code: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await driver.extensionPage('icon/16.png');
  try {
    await page.evaluate(code);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** What the page keeps, in bytes: objects, and the buffers of the columns. */
async function memoryOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

function textsOf(names: readonly string[], notes: number): string[] {
  const texts: string[] = [];
  for (const { service, quote, comment, suggestion } of generateNotes(names, Math.min(notes, 2_000)))
    texts.push([service.name, quote, comment, suggestion].join('\n'));
  return texts;
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const round = (value: number) => Math.round(value * 10) / 10;
