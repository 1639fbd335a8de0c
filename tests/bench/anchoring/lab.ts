import type { CDPSession, Page } from 'puppeteer-core';
import { bundleAnchoring } from '#tests/e2e/anchoring/bundle.ts';
import { launchBare } from '#tests/e2e/bare-browser.ts';
import { bundle } from '#tests/e2e/bundle.ts';
import type { Harness } from './harness.ts';
import { kept } from './kept.ts';
import type { Original, Scenario } from './scenarios.ts';
import { openSite } from './site.ts';
import { traceTasks } from './tasks.ts';
import type { Answer, Target } from './wire.ts';

/** The libraries that are compared; each has a file of this name in `peers`. */
export const LIBRARIES = [
  'ours',
  'approx-string-match',
  'approx-exact-first',
  'dom-anchor-text-quote',
  'apache-annotator',
  'recogito',
] as const;

/** The name of a library. */
export type LibraryName = (typeof LIBRARIES)[number];

/** What one search cost and found. */
export interface Sought {
  /** CPU time of the page's main thread, ms, for those that were sought. */
  cpuMs: number;
  /** For as many as were sought within the budget, in the order in which they were asked. */
  answers: readonly Answer[];
}

/** One Chromium page in which libraries describe and seek, each time in a fresh load. */
export interface Lab {
  /** Lets a library describe targets, by their number, for about so long, ms; answers JSON by number, with gaps. */
  describe(name: LibraryName, original: Original, order: readonly number[], withinMs: number): Promise<Described>;
  /** Lets it seek what it described, in the order asked, until the budget of CPU time, ms, is used up. */
  seek(name: LibraryName, scenario: Scenario, described: Described, budgetMs: number): Promise<Sought>;
  /** Lets ours seek all that it described and answers how long it held up the page at a time, CPU ms, the longest first. */
  slices(scenario: Scenario, described: Described): Promise<readonly number[]>;
  /** A fresh load with `anchoring`, ours by its public face, to be measured by other means. */
  open(scenario: Pick<Scenario, 'markup' | 'text'>): Promise<Page>;
  close(): Promise<void>;
}

/** What a library stored of a target, as JSON, by the number of the target. */
export type Described = ReadonlyMap<number, string>;

/** How long a call into the page may take, ms, where a library can be stopped. */
const SLICE_MS = 2_000;

declare global {
  /** The library under test; see `harness.ts`. */
  var bench: { harness: Harness };
}

/** Starts a browser. Throws where there is no Chromium. */
export async function openLab(): Promise<Lab> {
  const browser = await launchBare('chromium');
  if (!browser) throw new Error('This bench needs a Chromium.');
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  // CPU time of the thread, not of the clock: what else the machine is doing does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const site = await openSite();
  const bundles = new Map<LibraryName, string>();
  const checked = new Set<string>();

  /** A fresh load with the library in it, laid out and at rest. */
  async function load(name: LibraryName, { markup, text }: { markup: string; text: string }): Promise<void> {
    const script = bundles.get(name) ?? (await bundle(`tests/bench/anchoring/peers/${name}.ts`, 'bench'));
    bundles.set(name, script);
    await page.goto(site.put(markup), { waitUntil: 'load' });
    if (!checked.has(markup)) await checkText(page, text);
    checked.add(markup);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await page.evaluate(script);
  }

  return {
    async describe(name, original, order, withinMs) {
      const targets = order.flatMap((number) => original.targets[number] ?? []);
      const make = async () => {
        await load(name, original);
        const made: string[] = [];
        const until = performance.now() + withinMs;
        while (made.length < targets.length && performance.now() < until) {
          const rest = targets.slice(made.length);
          made.push(...(await page.evaluate((list, ms) => bench.harness.describe(list, ms), rest, SLICE_MS)));
        }
        return made;
      };
      const described = name === 'ours' ? await kept(await oursDependsOn(original, targets), make) : await make();
      return new Map(described.map((each, index) => [order[index] ?? -1, each]));
    },
    async seek(name, scenario, described, budgetMs) {
      const stored = scenario.asked.flatMap((number) => described.get(number) ?? []);
      await load(name, scenario);
      await page.evaluate((list) => bench.harness.load(list), stored);
      await session.send('HeapProfiler.collectGarbage');
      const before = await cpuOf(session);
      let cpuMs = 0;
      for (let count = 0; count < stored.length && cpuMs < budgetMs; ) {
        count = await page.evaluate((ms) => bench.harness.seek(ms), SLICE_MS);
        cpuMs = (await cpuOf(session)) - before;
      }
      return { cpuMs, answers: await page.evaluate(() => bench.harness.answers()) };
    },
    async slices(scenario, described) {
      const stored = scenario.asked.flatMap((number) => described.get(number) ?? []);
      await load('ours', scenario);
      await page.evaluate((list) => bench.harness.load(list), stored);
      await session.send('HeapProfiler.collectGarbage');
      return traceTasks(session, () => page.evaluate(() => bench.harness.seek(1)));
    },
    async open(scenario) {
      await load('ours', scenario);
      await page.evaluate(await bundleAnchoring());
      return page;
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** What our descriptions come from: the describing code, the page and the targets. */
async function oursDependsOn(original: Original, targets: readonly Target[]): Promise<string[]> {
  const code = await bundle('tests/bench/anchoring/ours-describing.ts', 'describing');
  return [code, original.markup, JSON.stringify(targets)];
}

/** The model's offsets mean something only if the browser sees the same text. */
async function checkText(page: Page, text: string): Promise<void> {
  const same = await page.evaluate((expected) => document.body.textContent === expected, text);
  if (!same) throw new Error('The page is not what the model says.');
}

/** CPU time of the page's main thread so far, ms. */
async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}
