import { median } from '#tests/bench/median.ts';
import { openLab } from './lab.ts';
import { measureRefresh } from './measure-refresh.ts';
import { makeWorkload } from './scenarios.ts';

/** The page of the bench `anchoring`. */
const WORKLOAD = { characters: 1_000_000, count: 1_000, labels: 200 } as const;

/** So many paragraphs are changed, one after the other, and so many notes sought after each. */
const CHANGES = 21;
const SOUGHT = 10;

/** Fresh loads in which slices are measured. */
const LOADS = 3;

/**
 * What it costs to seek ten notes again after one paragraph changed, beside a fresh start on the same page, ms, medians;
 * and how long the page is held up at a time, at the most, while all notes are sought.
 */
export async function benchRefresh() {
  const lab = await openLab();
  try {
    const workload = makeWorkload(WORKLOAD);
    const all = workload.original.targets.map((_, index) => index);
    const described = await lab.describe('ours', workload.original, all, Number.POSITIVE_INFINITY);
    const notes = [...described.values()];

    const page = await lab.open(workload.original);
    const { full, refresh } = await page.evaluate(measureRefresh, notes, { changes: CHANGES, sought: SOUGHT });
    const [fullMs, refreshMs] = [median(full), median(refresh)];

    const longest: Partial<Record<'exact' | 'edit3', number>> = {};
    for (const name of ['exact', 'edit3'] as const) {
      const runs: number[] = [];
      for (let load = 0; load < LOADS; load += 1) {
        const slices = await lab.slices(workload.scenario(name), described);
        console.error(`${name}: ${slices.slice(0, 8).map(round).join(', ')} ms`);
        runs.push(slices[0] ?? 0);
      }
      longest[name] = round(median(runs));
    }
    return {
      fullMs: round(fullMs),
      refreshMs: round(refreshMs),
      ratio: round(fullMs / refreshMs),
      longestSliceMs: longest,
    };
  } finally {
    await lab.close();
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
