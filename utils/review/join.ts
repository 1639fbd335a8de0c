import { type ColumnChunk, FLAGS, ID_LENGTH, type NoteColumns } from '@/utils/domain/note-columns';
import { createNames, type Names, renumber, replaceNumbers } from './names';
import type { NoteTable } from './table';

/** The columns of the table that are taken over as they are. */
const PLAIN = ['place', 'position', 'voice', 'rating', 'severity', 'affected', 'flags', 'replies', 'votes'] as const;

/** Makes a table of all chunks at once; at 100,000 notes longer than a page may stand still: see {@link joinInSteps}. */
export function joinColumns(columns: NoteColumns): NoteTable {
  const joining = joinInSteps(columns);
  for (;;) {
    const { done, value } = joining.next();
    if (done) return value;
  }
}

/** The same with a pause in `pause` whenever some work has been done: `createTable(columns, () => scheduler.yield())`. */
export async function createTable(columns: NoteColumns, pause: () => Promise<unknown>): Promise<NoteTable> {
  const joining = joinInSteps(columns);
  for (let steps = 1; ; steps += 1) {
    const { done, value } = joining.next();
    if (done) return value;
    if (steps % CHUNKS_AT_ONCE === 0) await pause();
  }
}

/** Chunks between two pauses, some milliseconds of work. */
const CHUNKS_AT_ONCE = 8;

/** Yields after each chunk. */
function* joinInSteps({ chunks: byName, names }: NoteColumns): Generator<void, NoteTable> {
  const chunks = [...byName.values()];
  const table = emptyTable(chunks);
  const of = { service: createNames(), page: createNames() };
  const [concerns, weeks, walk] = [createNames(), createNames(), createWalk()];
  let [from, concernsFrom] = [0, 0];
  for (const chunk of chunks) {
    for (const column of PLAIN) table[column].set(chunk[column], from);
    readNamed(chunk, 'service', table.service, from, of.service);
    const pages = readNamed(chunk, 'page', table.page, from, of.page);
    readSteps(chunk, table, from, walk);
    for (let at = 0; at < chunk.count; at += 1) table.begunOn[from + at] = pages[chunk.begunOn[at] ?? 0] ?? 0;
    const weekNumbers = chunk.weeks.map(weeks.numberOf);
    for (let at = 0; at < chunk.count; at += 1) table.week[from + at] = weekNumbers[chunk.week[at] ?? 0] ?? 0;
    const concernNumbers = chunk.concernKeys.map(concerns.numberOf);
    for (let at = 0; at < chunk.concerns.length; at += 1)
      table.concerns[concernsFrom + at] = concernNumbers[chunk.concerns[at] ?? 0] ?? 0;
    for (let at = 0; at <= chunk.count; at += 1)
      table.concernsAt[from + at] = concernsFrom + (chunk.concernsAt[at] ?? 0);
    from += chunk.count;
    concernsFrom += chunk.concerns.length;
    yield;
  }

  const service = of.service.keys.map((key, number) => ({
    key,
    name: names.get(key) || of.service.nameOf(number) || key,
  }));
  const services = renumber(service.length, (a, b) => byNameThenKey(service[a], service[b]));
  replaceNumbers(table.service, services.now);
  table.services = services.order.flatMap((number) => service[number] ?? []);
  yield;
  const pageKeys = of.page.keys;
  const pages = renumber(pageKeys.length, (a, b) => compare(pageKeys[a], pageKeys[b]));
  replaceNumbers(table.page, pages.now);
  replaceNumbers(table.begunOn, pages.now);
  table.pages = pages.order.map((number) => ({
    key: pageKeys[number] ?? '',
    title: of.page.nameOf(number) || (pageKeys[number] ?? ''),
  }));
  yield;
  const step = walk.steps.map(({ key, page }, number) => ({
    key,
    label: walk.names.nameOf(number),
    page: pages.now[page] ?? 0,
  }));
  const steps = renumber(step.length, (a, b) => {
    const [left, right] = [step[a], step[b]];
    return (left?.page ?? 0) - (right?.page ?? 0) || WALK.compare(left?.key ?? '', right?.key ?? '');
  });
  replaceNumbers(table.step, steps.now);
  table.steps = steps.order.flatMap((number) => step[number] ?? []);
  yield;
  table.concernKeys = sorted(concerns, table.concerns);
  table.weeks = sorted(weeks, table.week);
  return table;
}

/** Steps are counted in their keys: `10/12` is after `9/12`. */
const WALK = new Intl.Collator('de', { numeric: true });
const GERMAN = new Intl.Collator('de');

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

function byNameThenKey(a?: { key: string; name: string }, b?: { key: string; name: string }): number {
  return GERMAN.compare(a?.name ?? '', b?.name ?? '') || compare(a?.key, b?.key);
}

/** Numbers what has a key and a name in the chunk; answers the number of each of its places. */
function readNamed(
  chunk: ColumnChunk,
  of: 'service' | 'page',
  column: Uint32Array,
  from: number,
  names: Names,
): Uint32Array {
  const words = of === 'service' ? chunk.services : chunk.pages;
  const numbers = new Uint32Array(words.length / 2);
  const notes = new Uint32Array(numbers.length);
  for (let place = 0; place < numbers.length; place += 1) numbers[place] = names.numberOf(words[place * 2] ?? '');
  const places = chunk[of];
  for (let at = 0; at < chunk.count; at += 1) {
    const place = places[at] ?? 0;
    column[from + at] = numbers[place] ?? 0;
    if (!((chunk.flags[at] ?? 0) & FLAGS.deleted)) notes[place] = (notes[place] ?? 0) + 1;
  }
  for (let place = 0; place < numbers.length; place += 1)
    names.vote(numbers[place] ?? 0, words[place * 2 + 1] ?? '', notes[place] ?? 0);
  return numbers;
}

/** The steps of all pages: a step's key is one on its page. */
function createWalk() {
  const steps: { key: string; page: number }[] = [];
  const numbers: Map<string, number>[] = [];
  return {
    steps,
    names: createNames(),
    numberOf(page: number, key: string): number {
      const ofPage = numbers[page] ?? new Map<string, number>();
      numbers[page] = ofPage;
      const known = ofPage.get(key);
      if (known !== undefined) return known;
      ofPage.set(key, steps.length);
      return steps.push({ key, page }) - 1;
    },
  };
}

/** Numbers the steps. `column` has the pages already. */
function readSteps(
  chunk: ColumnChunk,
  { page: pages, step: column }: NoteTable,
  from: number,
  { numberOf, names }: ReturnType<typeof createWalk>,
): void {
  // Of a page and a place in `steps`: which number, and how many notes.
  const seen = new Map<number, { number: number; label: string; notes: number }>();
  for (let at = 0; at < chunk.count; at += 1) {
    const [page, place] = [pages[from + at] ?? 0, chunk.step[at] ?? 0];
    const both = page * 0x1_0000 + place;
    let entry = seen.get(both);
    if (!entry) {
      const number = numberOf(page, chunk.steps[place * 2] ?? '');
      entry = { number, label: chunk.steps[place * 2 + 1] ?? '', notes: 0 };
      seen.set(both, entry);
    }
    column[from + at] = entry.number;
    if (!((chunk.flags[at] ?? 0) & FLAGS.deleted)) entry.notes += 1;
  }
  for (const { number, label, notes } of seen.values()) names.vote(number, label, notes);
}

/** Sorts keys without names, and what refers to them. */
function sorted({ keys }: Names, column: Uint32Array): string[] {
  const { order, now } = renumber(keys.length, (a, b) => compare(keys[a], keys[b]));
  replaceNumbers(column, now);
  return order.map((number) => keys[number] ?? '');
}

function emptyTable(chunks: readonly ColumnChunk[]): NoteTable {
  const count = chunks.reduce((sum, chunk) => sum + chunk.count, 0);
  const many = (length = count) => new Uint32Array(length);
  const few = () => new Uint8Array(count);
  return {
    count,
    ...idsOf(chunks),
    services: [],
    pages: [],
    steps: [],
    concernKeys: [],
    weeks: [],
    service: many(),
    page: many(),
    step: many(),
    begunOn: many(),
    week: many(),
    place: many(),
    position: many(),
    voice: many(),
    rating: few(),
    severity: few(),
    affected: few(),
    flags: few(),
    replies: new Uint16Array(count),
    votes: new Uint16Array(count),
    concernsAt: many(count + 1),
    concerns: many(chunks.reduce((sum, { concerns }) => sum + concerns.length, 0)),
  };
}

/** The ids stay where they are: one text for each chunk. */
function idsOf(chunks: readonly ColumnChunk[]): Pick<NoteTable, 'idOf' | 'slotOf'> {
  const starts = [0];
  for (const { count } of chunks) starts.push((starts.at(-1) ?? 0) + count);
  const count = starts.at(-1) ?? 0;
  const idOf = (slot: number) => {
    const at = lastUpTo(starts, slot);
    const within = (slot - (starts[at] ?? 0)) * ID_LENGTH;
    return chunks[at]?.ids.slice(within, within + ID_LENGTH) ?? '';
  };
  return {
    idOf,
    slotOf(id) {
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (idOf(middle) < id) low = middle + 1;
        else high = middle;
      }
      return low < count && idOf(low) === id ? low : -1;
    },
  };
}

/** The last place of a sorted list whose number is not larger. */
function lastUpTo(list: readonly number[], wanted: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((list[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
