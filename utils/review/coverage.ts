import { type Slots, tallyBy } from './count';
import type { NoteTable } from './table';

/** How far steps have been looked at. */
export interface Coverage {
  /** Steps with notes that say something; also where somebody else found nothing. */
  withFindings: number;
  /** Steps that somebody looked at on purpose and found nothing, as `clear` says. */
  clear: number;
  /** Steps that nobody noted anything on, as far as pages tell: of "2 von 5" there are five. */
  unnoted: number;
}

/** Counts the steps of these notes. A page that knows no steps counts as one. */
export function countCoverage(table: NoteTable, slots: Slots): Coverage {
  const coverage: Coverage = { withFindings: 0, clear: 0, unnoted: 0 };
  const flows = new Map<string, { of: number; seen: Set<number> }>();
  const tallies = tallyBy(table.rating, slots, table.step, table.steps.length);
  for (const [number, { notes, clear }] of tallies.entries()) {
    if (notes === 0) continue;
    coverage[clear === notes ? 'clear' : 'withFindings'] += 1;
    const step = table.steps[number];
    const position = step && POSITION.exec(step.key);
    if (!position) continue;
    const [, at, of] = position;
    const flow = flows.get(`${step.page}/${of}`) ?? { of: Number(of), seen: new Set() };
    flow.seen.add(Number(at));
    flows.set(`${step.page}/${of}`, flow);
  }
  for (const { of, seen } of flows.values()) coverage.unnoted += Math.max(0, of - seen.size);
  return coverage;
}

/** What `utils/page` puts first into a step's key where the page tells: `3/6 einkommen`. */
const POSITION = /^(\d{1,3})\/(\d{1,3})(?!\d)/;
