import { median } from '#tests/bench/median.ts';
import { type Described, type Lab, openLab } from './lab.ts';
import { makeWorkload, type TextScenario, type Workload, type WorkloadOrder } from './scenarios.ts';
import { slopeOf } from './slope.ts';

/** Runs of each size, in turns. */
const RUNS = 5;

/** Of every five quotes one is a repeated label, whatever their number. */
const order = (characters: number, count: number): WorkloadOrder => ({ characters, count, labels: count / 5 });

const TEXT = [125_000, 250_000, 500_000, 1_000_000].map((characters) => order(characters, 250));
const NOTES = [250, 500, 1_000].map((count) => order(250_000, count));

/**
 * How the time that our anchorer takes grows with the page's text (x1, x2, x4, x8) and with the notes (x1, x2, x4), on
 * the unchanged page and with 3 % of it edited: exponents, 1 meaning in proportion; and the times themselves, CPU ms,
 * medians, from the smallest to the largest.
 */
export async function benchGrowth() {
  const lab = await openLab();
  try {
    const text = await grow(lab, TEXT, ({ characters }) => characters);
    const notes = await grow(lab, NOTES, ({ count }) => count);
    return {
      textExact: text.exact.exponent,
      textEdit3: text.edit3.exponent,
      notesExact: notes.exact.exponent,
      notesEdit3: notes.edit3.exponent,
      cpuMs: {
        textExact: text.exact.cpuMs,
        textEdit3: text.edit3.cpuMs,
        notesExact: notes.exact.cpuMs,
        notesEdit3: notes.edit3.cpuMs,
      },
    };
  } finally {
    await lab.close();
  }
}

interface Growth {
  exponent: number;
  cpuMs: number[];
}

async function grow(
  lab: Lab,
  orders: readonly WorkloadOrder[],
  sizeOf: (order: WorkloadOrder) => number,
): Promise<Record<'exact' | 'edit3', Growth>> {
  const steps: { workload: Workload; described: Described; size: number }[] = [];
  for (const each of orders) {
    const workload = makeWorkload(each);
    const all = workload.original.targets.map((_, index) => index);
    const described = await lab.describe('ours', workload.original, all, Number.POSITIVE_INFINITY);
    console.error(`${each.characters} characters, ${each.count} notes: described`);
    steps.push({ workload, described, size: sizeOf(each) });
  }
  const measure = async (name: TextScenario): Promise<Growth> => {
    const runs = steps.map((): number[] => []);
    for (let run = 0; run < RUNS; run += 1) {
      for (const [index, { workload, described }] of steps.entries()) {
        const { cpuMs } = await lab.seek('ours', workload.scenario(name), described, Number.POSITIVE_INFINITY);
        runs[index]?.push(cpuMs);
      }
    }
    const cpuMs = runs.map((each) => Math.round(median(each) * 10) / 10);
    console.error(`${name}: ${cpuMs.join(', ')} ms`);
    return { exponent: slopeOf(steps.map(({ size }, index) => [size, cpuMs[index] ?? Number.NaN])), cpuMs };
  };
  return { exact: await measure('exact'), edit3: await measure('edit3') };
}
