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

declare global {
  /** The bundle in the page. */
  var review: typeof face;
}

const SIZES = [1_000, 10_000, 100_000];
/** Pages that are opened for each figure, so that none finds what another has read. */
const TIMES = 3;
/** Between two looks at how far the filling is, in milliseconds. */
const LOOK = 200;
/** Hits that the page asks for at most. */
const MOST = 10_000;
/** Queries that are typed letter by letter. */
const QUERIES = 12;

/** The figures of one size, in milliseconds; `null` is not measured. */
interface ReviewFigures {
  notes: number;
  openMs: number | null;
  rawGetAllMs: number | null;
  filterMs: number | null;
  searchMs: { p50: number; p95: number } | null;
  linearSearchMs: number | null;
  firstRowMs: number | null;
  scrollLongestFrameMs: number | null;
  mainThreadLongestTaskMs: number | null;
  memoryMB: number | null;
}

/** What only the review's own page can tell. */
type PageFigures = Pick<ReviewFigures, 'searchMs' | 'firstRowMs' | 'scrollLongestFrameMs'>;

/**
 * The review with many notes, in real Chromium on real IndexedDB, beside its floors: `openMs` beside a raw `getAll` of the
 * same rows, the search beside a linear `includes` (the median of keystrokes). `filterMs` is the 95th percentile over kinds of
 * filters, with all figures. `--sizes 1000,10000` for others.
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
    const { searchMs, firstRowMs, scrollLongestFrameMs } = await measureOwnPage(driver, code, notes, typed);
    return {
      notes,
      openMs: round(median(opened.map(({ openMs }) => openMs))),
      rawGetAllMs: round(median(raw ?? [])),
      filterMs: round(percentile(filters ?? [], 0.95)),
      searchMs,
      linearSearchMs: round(median(linear)),
      firstRowMs,
      scrollLongestFrameMs,
      mainThreadLongestTaskMs: round(Math.max(...opened.map(({ longestTaskMs }) => longestTaskMs))),
      memoryMB: round(median(memory ?? []) / 1e6),
    };
  } finally {
    await driver.close();
  }
}

/** The search as the extension's worker answers it. The review's own page does not read columns yet. */
async function measureOwnPage(
  driver: Driver,
  code: string,
  notes: number,
  typed: readonly string[],
): Promise<PageFigures> {
  const built = await inPage(driver, code, async (page) => {
    const milliseconds = await openSearch(page);
    await page.evaluate(() => review.indexKept());
    return milliseconds;
  });
  return inPage(driver, code, async (page) => {
    const again = await openSearch(page);
    console.error(`${notes}: index built in ${built} ms, there again in ${again} ms`);
    const timesFor = async (limit: number) => {
      const asked = await page.evaluate((of, most) => review.ask(of, most), typed, limit);
      const times = asked.map(({ milliseconds }) => milliseconds);
      const full = asked.filter(({ ids }) => ids === limit).map(({ milliseconds }) => milliseconds);
      console.error(
        `${notes}: ${limit} hits at most: ${percentile(times, 0.5)} / ${percentile(times, 0.95)} ms; so many in ${full.length} of ${times.length}, ${percentile(full, 0.5)} ms`,
      );
      return times;
    };
    // At first nothing is compiled for long.
    await timesFor(50);
    const times = await timesFor(MOST);
    const searchMs = { p50: round(percentile(times, 0.5)), p95: round(percentile(times, 0.95)) };
    return { searchMs, firstRowMs: null, scrollLongestFrameMs: null };
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
