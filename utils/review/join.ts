import { lastOf } from '@/utils/domain/last-of';
import { type ColumnChunk, FLAGS, type NoteColumns } from '@/utils/domain/note-columns';
import { idsOf } from './ids';
import { createNames, type Names, renumber, replaceNumbers } from './names';
import { createPairNumbers } from './number-pairs';
import type { NoteTable } from './table';

/** The columns of the table that are taken over as they are. */
const PLAIN = ['place', 'position', 'voice', 'rating', 'severity', 'affected', 'flags', 'replies', 'votes'] as const;

/** Makes a table of all chunks at once; at 100,000 notes longer than a page may stand still: see {@link joinInSteps}. */
export function joinColumns(columns: NoteColumns): NoteTable {
  return lastOf(joinInSteps(columns));
}

/** The same in steps of some milliseconds, for a page that has to do other things in between. */
export function* joinInSteps({ chunks: byName, names }: NoteColumns): Generator<void, NoteTable> {
  const chunks = [...byName.values()];
  const table = emptyTable(byName);
  yield;
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
  const step = stepsOf(walk).map((each) => ({ ...each, page: pages.now[each.page] ?? 0 }));
  yield;
  const steps = renumber(step.length, (a, b) => {
    const [left, right] = [step[a], step[b]];
    return (left?.page ?? 0) - (right?.page ?? 0) || WALK.compare(left?.key ?? '', right?.key ?? '');
  });
  yield;
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
  return {
    keys: createNames(),
    labels: createNames(),
    /** Of a page and a key. */
    steps: createPairNumbers(),
    /** Of a step and a label, and how many notes say so. */
    said: createPairNumbers(),
    notes: [] as number[],
  };
}

/** Numbers the steps. `column` has the pages already. */
function readSteps(
  chunk: ColumnChunk,
  { page: pages, step: column }: NoteTable,
  from: number,
  { keys, labels, steps, said, notes }: ReturnType<typeof createWalk>,
): void {
  const words = chunk.steps;
  const [keyOf, labelOf] = [new Uint32Array(words.length / 2), new Uint32Array(words.length / 2)];
  for (let place = 0; place < keyOf.length; place += 1) {
    keyOf[place] = keys.numberOf(words[place * 2] ?? '');
    labelOf[place] = labels.numberOf(words[place * 2 + 1] ?? '');
  }
  for (let at = 0; at < chunk.count; at += 1) {
    const place = chunk.step[at] ?? 0;
    const step = steps.numberOf(pages[from + at] ?? 0, keyOf[place] ?? 0);
    column[from + at] = step;
    if ((chunk.flags[at] ?? 0) & FLAGS.deleted) continue;
    const number = said.numberOf(step, labelOf[place] ?? 0);
    notes[number] = (notes[number] ?? 0) + 1;
  }
}

/** Each step with the label that most of its notes say, by its number. */
function stepsOf({ keys, labels, steps, said, notes }: ReturnType<typeof createWalk>) {
  const names = createNames();
  for (let number = 0; number < said.size; number += 1) {
    const [step, label] = said.pairOf(number);
    names.vote(step, labels.keys[label] ?? '', notes[number] ?? 0);
  }
  return Array.from({ length: steps.size }, (_, number) => {
    const [page, key] = steps.pairOf(number);
    return { key: keys.keys[key] ?? '', label: names.nameOf(number), page };
  });
}

/** Sorts keys without names, and what refers to them. */
function sorted({ keys }: Names, column: Uint32Array): string[] {
  const { order, now } = renumber(keys.length, (a, b) => compare(keys[a], keys[b]));
  replaceNumbers(column, now);
  return order.map((number) => keys[number] ?? '');
}

function emptyTable(byName: ReadonlyMap<string, ColumnChunk>): NoteTable {
  const chunks = [...byName.values()];
  let count = 0;
  const places = [...byName].map(([name, chunk]) => {
    count += chunk.count;
    return { name, from: count - chunk.count, count: chunk.count };
  });
  const many = (length = count) => new Uint32Array(length);
  const few = () => new Uint8Array(count);
  return {
    count,
    chunks: places,
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
