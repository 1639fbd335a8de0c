import type { Verdict } from './judge.ts';
import type { Sought } from './lab.ts';
import type { Scenario } from './scenarios.ts';

/** How a library did in a scenario. */
export interface Tally {
  /** CPU time for all notes of the scenario, ms. */
  cpuMs: number;
  right: number;
  /** Put where it does not belong, be its place there or gone. */
  wrong: number;
  /** Not found although its place is there. */
  missing: number;
  /** How many notes were really sought. */
  n: number;
  /** The budget did not suffice for all: `cpuMs` is what all would have taken at the same pace. */
  projected?: true;
}

/** Judges what was found, and projects the time onto all notes of the scenario. */
export function tally({ cpuMs, answers }: Sought, { asked, judge }: Scenario): Tally {
  const n = answers.length;
  const counts: Record<Verdict, number> = { right: 0, wrong: 0, missing: 0 };
  answers.forEach((answer, index) => {
    const target = asked[index];
    if (target !== undefined) counts[judge(target, answer)] += 1;
  });
  const whole = n === asked.length;
  const all = whole ? cpuMs : (cpuMs / n) * asked.length;
  return { cpuMs: Math.round(all * 10) / 10, ...counts, n, ...(!whole && { projected: true }) };
}
