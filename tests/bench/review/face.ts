import { watchTasks } from '#tests/bench/exchange/face.ts';
import { inSlices } from '@/components/common/slices';
import type { Annotation } from '@/utils/domain/annotation';
import type { NoteColumns } from '@/utils/domain/note-columns';
import { quoteOf } from '@/utils/domain/target';
import {
  countConcerns,
  countCoverage,
  countMatrix,
  countServices,
  countWeeks,
  joinInSteps,
  type NoteTable,
  selectNotes,
  sortNotes,
  type TableFilter,
} from '@/utils/review';
import { openDatabase, readColumns, readNotesByIds } from '@/utils/storage';
import { fill } from './fill';

/** How many notes are written, or what went wrong. */
let filled: number | string = 0;

/** Begins to fill the database; {@link filling} says how far it is. It takes longer than one call may. */
export function beginFilling(names: readonly string[], count: number): void {
  const tell = (done: number) => {
    filled = done;
  };
  fill(names, count, tell).catch((error) => {
    filled = String(error);
  });
}

/** How many notes are written by now. */
export function filling(): number | string {
  return filled;
}

export { ask, indexKept, openSearch, searchOpened } from './search-face';

/** Notes that are in view at first. */
const ROWS = 30;

let table: NoteTable | undefined;
let columns: NoteColumns | undefined;

/** What opening the review took, step by step, in milliseconds since it began. */
export interface Opened {
  readMs: number;
  tableMs: number;
  figuresMs: number;
  /** Until the first rows are there: then it is usable. */
  openMs: number;
  longestTaskMs: number;
  notes: number;
}

/** Does all that the review needs before it can be used: columns, the figures of all notes, the first rows. */
export async function openReview(): Promise<Opened> {
  const tasks = watchTasks();
  const began = performance.now();
  const since = () => performance.now() - began;
  const db = await openDatabase();
  columns = await readColumns(db);
  const readMs = since();
  table = await inSlices(joinInSteps(columns));
  const tableMs = since();
  const { order } = figures(table, {});
  const figuresMs = since();
  const { idOf } = table;
  const rows = await readNotesByIds(db, Array.from(order.subarray(0, ROWS), idOf));
  const openMs = since();
  if (rows.length < ROWS) throw new Error(`${rows.length} rows`);
  const { longestTask } = await tasks();
  return { readMs, tableMs, figuresMs, openMs, longestTaskMs: longestTask, notes: order.length };
}

/** What each filter took: the slots, all figures of them, and the list in its order. */
export function filterAll(): number[] {
  const of = table;
  if (!of) throw new Error('the review is not open');
  const filters = filtersFor(of);
  for (const filter of filters) figures(of, filter);
  return filters.map((filter) => {
    const began = performance.now();
    figures(of, filter);
    return performance.now() - began;
  });
}

/** What reading again takes after nothing has changed. */
export async function readAgain(): Promise<number> {
  const db = await openDatabase();
  const began = performance.now();
  await readColumns(db, columns);
  return performance.now() - began;
}

/** The floor of opening: all rows of the notes, and nothing else. */
export async function rawGetAll(): Promise<{ milliseconds: number; notes: number }> {
  const db = await openDatabase();
  const began = performance.now();
  const notes = await db.getAll('notes');
  return { milliseconds: performance.now() - began, notes: notes.length };
}

/** The floor of the search: which texts have the words in them. Answers milliseconds for each query. */
export async function linearSearch(queries: readonly string[]): Promise<number[]> {
  const db = await openDatabase();
  const texts = (await db.getAll('notes')).map(textOf);
  return queries.map((query) => {
    const began = performance.now();
    const found = texts.filter((text) => text.includes(query)).length;
    const milliseconds = performance.now() - began;
    if (found > texts.length) throw new Error('more found than there is');
    return milliseconds;
  });
}

function figures(of: NoteTable, filter: TableFilter): { order: Uint32Array } {
  const slots = selectNotes(of, filter);
  countMatrix(of, slots, filter.service ? 'step' : 'service');
  countWeeks(of, slots);
  countCoverage(of, slots);
  countServices(of, filter.service ? selectNotes(of, { ...filter, service: null }) : slots);
  countConcerns(of, filter.concern ? selectNotes(of, { ...filter, concern: null }) : slots);
  return { order: sortNotes(of, slots, 'place') };
}

/** Filters of each kind, from those that leave nearly all to those that leave little. */
function filtersFor({ services, concernKeys, weeks }: NoteTable): TableFilter[] {
  const service = services[3]?.key ?? null;
  const [concern = null, ...others] = concernKeys;
  return [
    {},
    { service },
    { concern },
    { service, concern },
    { concerns: others.slice(0, 5) },
    { ratings: ['strength'] },
    { ratings: ['obstacle', 'question'] },
    { affected: 'staff' },
    { severity: 2 },
    { from: weeks[10] ?? null, to: weeks[40] ?? null },
    { from: weeks[10] ?? null, concerns: others, ratings: ['obstacle', 'strength'], affected: 'applicants' },
  ];
}

function textOf({ target, comment, suggestion, replies }: Annotation): string {
  const parts = [target.service.name, quoteOf(target)?.exact, comment, suggestion, ...replies.map(({ text }) => text)];
  const text = parts.join('\n');
  // What was joined is put together when it is first read.
  text.charCodeAt(text.length - 1);
  return text;
}
