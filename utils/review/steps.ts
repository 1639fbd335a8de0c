import { type Slots, type Tally, tallyBy } from './count';
import type { NoteTable } from './table';

/** A step of a flow, or a page that knows no steps, with what its notes say. */
export interface StepRow extends Tally {
  kind: 'step';
  /** What people read; of a page without steps its title. */
  label: string;
  /** What finds its notes: the step's key, and the page where the step alone does not tell. */
  filter: { step: string; page?: string };
}

/** Steps that nobody noted anything on, from and to these numbers. */
export interface StepGap {
  kind: 'gap';
  from: number;
  to: number;
}

/** What `utils/page` puts first into a step's key where the page tells: `3/6 einkommen`. */
const POSITION = /^(\d{1,3})(?:\/(\d{1,3}))?(?!\d)/;
/** A flow that says it were longer is not filled up. */
const STEPS_MAX = 60;

interface Walked extends StepRow {
  /** Counted from 1; 0 for what is not counted. */
  at: number;
  of: number;
}

/**
 * The steps of these notes as people walk them, with those between and after them that have no notes, as far as pages tell: of
 * "2 von 5" there are five. First come pages that know no steps, last steps that are not counted. The same step on several
 * addresses is one. For those of one service select its notes first.
 */
export function listSteps(table: NoteTable, slots: Slots): (StepRow | StepGap)[] {
  const rows = new Map<string, Walked>();
  const tallies = tallyBy(table.rating, slots, table.step, table.steps.length);
  for (const [number, tally] of tallies.entries()) {
    const step = table.steps[number];
    const page = table.pages[step?.page ?? -1];
    if (!step || !page || tally.notes === 0) continue;
    const [, at = '0', of = '0'] = POSITION.exec(step.key) ?? [];
    const filter = step.key ? { step: step.key } : { step: '', page: page.key };
    const id = step.key || `\n${page.key}`;
    const known = rows.get(id);
    if (known) Object.assign(known, sum(known, tally));
    else
      rows.set(id, { kind: 'step', label: step.label || page.title, filter, at: Number(at), of: Number(of), ...tally });
  }
  const all = [...rows.values()];
  const counted = all.filter(({ at }) => at > 0).sort((a, b) => a.at - b.at || a.of - b.of || compare(a, b));
  const others = all.filter(({ at }) => at === 0);
  return [
    ...others.filter(({ filter }) => filter.step === ''),
    ...withGaps(counted),
    ...others.filter(({ filter }) => filter.step !== '').sort(compare),
  ].map(plain);
}

function withGaps(counted: readonly Walked[]): (Walked | StepGap)[] {
  const end = Math.min(STEPS_MAX, Math.max(0, ...counted.map(({ of }) => of)));
  const filled: (Walked | StepGap)[] = [];
  let next = 1;
  const fill = (before: number) => {
    if (next < before) filled.push({ kind: 'gap', from: next, to: before - 1 });
  };
  for (const row of counted) {
    // Where no page says how many there are, nobody knows what is missing.
    if (row.at <= end) fill(row.at);
    next = Math.max(next, row.at + 1);
    filled.push(row);
  }
  fill(end + 1);
  return filled;
}

function plain(row: Walked | StepGap): StepRow | StepGap {
  if (row.kind === 'gap') return row;
  const { at: _, of: __, ...rest } = row;
  return rest;
}

const GERMAN = new Intl.Collator('de', { numeric: true });
const compare = (a: StepRow, b: StepRow) => GERMAN.compare(a.label, b.label);

function sum(a: Tally, b: Tally): Tally {
  return {
    notes: a.notes + b.notes,
    obstacles: a.obstacles + b.obstacles,
    strengths: a.strengths + b.strengths,
    questions: a.questions + b.questions,
    ideas: a.ideas + b.ideas,
    clear: a.clear + b.clear,
  };
}
