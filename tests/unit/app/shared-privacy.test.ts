import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { type Change, type NoteChange, subjectOf } from '@/utils/domain/change';
import type { Target } from '@/utils/domain/target';
import type { IsoDay } from '@/utils/domain/week';
import { mergeChanges } from '@/utils/log';
import { changesToShare } from '@/utils/log/for-sharing';
import { readAllNotes, readChanges } from '@/utils/storage';
import { OWN_PAGE, startBackground } from './background';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

// What a reader of a file could try: to find out which notes on different pages one device wrote, and when.

type Device = Awaited<ReturnType<typeof startBackground>>;
const PAGES = ['https://portal.example/wohngeld', 'https://portal.example/kfz', 'https://other.example/hund'];
const at = (page: string): Target => ({ ...TARGET, page: { key: page, title: 'Antrag' } });

async function startDevice(day: IsoDay, name = ''): Promise<Device> {
  const device = await startBackground({ name });
  device.context.today = () => day;
  device.context.randomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));
  return device;
}

/** The same on each page: a note with all that can be said of it, and one that was deleted. */
async function writeOn(page: string, { calls, database }: Device): Promise<void> {
  const before = new Set((await readAllNotes(database)).map(({ id }) => id));
  await calls['note.create']({ target: at(page), content: { rating: 'idea', comment: 'Bemerkung' } }, OWN_PAGE);
  const id = (await readAllNotes(database)).find((note) => !before.has(note.id))?.id;
  const says: NoteChange[] = [
    { kind: 'note.set', value: { field: 'comment', to: 'Bemerkung, genauer' } },
    { kind: 'note.concern.add', value: { concern: 'barrier-extra-effort' } },
    { kind: 'reply.add', value: { text: 'Antwort' } },
    { kind: 'vote.add', value: {} },
    { kind: 'note.set', value: { field: 'severity', to: 3 } },
  ];
  for (const change of says) await calls['note.edit']({ id, changes: [change] }, OWN_PAGE);
  await calls['note.create']({ target: at(page), content: { rating: 'question' } }, OWN_PAGE);
}

/** All that these devices share, as one file has it. */
async function shared(devices: Iterable<Device>): Promise<Change[]> {
  const logs: Change[][] = [];
  for (const { database } of devices) {
    const log: Change[] = [];
    for await (const { change } of readChanges(database)) log.push(change);
    for (const changes of Map.groupBy(log, subjectOf).values())
      logs.push(changesToShare(changes, { names: 'without', kept: new Set() }) ?? []);
  }
  return mergeChanges(...logs);
}

/** A file in which the device of that number wrote on each of the pages; and the pages' changes. */
async function file(writers: readonly number[], days: readonly IsoDay[] = ['2026-11-18'], name = '') {
  const devices = new Map<number, Device>();
  for (const [index, writer] of writers.entries()) {
    const day = days[index % days.length] ?? '2026-11-18';
    const device = devices.get(writer) ?? (await startDevice(day, name));
    device.context.today = () => day;
    devices.set(writer, device);
    await writeOn(PAGES[index] ?? '', device);
  }
  const changes = await shared(devices.values());
  const pageOf = new Map(changes.filter(({ subject }) => subject === null).map((each) => [each.id, placeIn(each)]));
  return { changes, pages: Map.groupBy(changes, (each) => pageOf.get(subjectOf(each)) ?? '') };
}

function placeIn({ payload }: Change): string {
  return PAGES.find((page) => JSON.stringify(payload).includes(page)) ?? '';
}

/** Every value that stands in something, wherever it stands. */
function valuesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(valuesIn);
}

/** A hash, a voice, a salt: what stands for something without saying it. */
const isToken = (value: unknown) => typeof value === 'string' && /^[\w-]{22}$|^[\w-]{43}$/.test(value);

/** What can be told of changes when the tokens are names without meaning: what is said, and how often each is named. */
function shapeOf(changes: readonly Change[]): string[] {
  const counts = Map.groupBy(changes.flatMap(valuesIn).filter(isToken), String);
  const hidden = (_: string, value: unknown) =>
    isToken(value) ? `token, ${counts.get(String(value))?.length} times` : value;
  return changes.map((each) => JSON.stringify(each, hidden).replaceAll(/https:[^"]*/g, 'page')).sort();
}

describe('from a file nobody can tell', () => {
  test('by anything that two pages have in common which notes are of one device', async () => {
    const { pages } = await file([1, 1, 2]);
    expect([...pages.keys()].sort()).toEqual([...PAGES].sort());
    const tokens = PAGES.map((page) => new Set((pages.get(page) ?? []).flatMap(valuesIn).filter(isToken)));
    for (const [index, here] of tokens.entries())
      for (const there of tokens.slice(index + 1)) expect([...here].filter((token) => there.has(token))).toEqual([]);
    const rest = PAGES.map((page) =>
      [...new Set((pages.get(page) ?? []).flatMap(valuesIn).filter((value) => !isToken(value)))]
        .filter((value) => !PAGES.includes(String(value)))
        .map(String)
        .sort(),
    );
    // One who wrote on two pages has no more in common with themselves than with anybody else.
    expect([rest[1], rest[2]]).toEqual([rest[0], rest[0]]);
  });

  test.each<[string, number[], string]>([
    ['one device or three', [1, 2, 3], ''],
    ['one device or two', [1, 2, 1], ''],
    ['one device or two, though somebody has set a name', [1, 1, 2], 'A. Beispiel'],
  ])('by the shape of it whether it is by %s', async (_, writers, name) => {
    const [one, other] = [await file([1, 1, 1]), await file(writers, ['2026-11-18'], name)];
    // A name is a change that is there; what it says is not.
    const unsigned = (changes: readonly Change[]) => changes.filter(({ kind }) => kind !== 'note.sign').length;
    expect(unsigned(other.changes)).toBe(unsigned(one.changes));
    expect(JSON.stringify(other.changes)).not.toContain('Beispiel');
    if (name === '') expect(shapeOf(other.changes)).toEqual(shapeOf(one.changes));
    if (name !== '') expect(new Set(PAGES.map((page) => shapeOf(other.pages.get(page) ?? []).join())).size).toBe(1);
  });

  test('on which day of the week something was written, or in which order pages were visited', async () => {
    const [monday, spread] = [
      await file([1, 1, 1], ['2026-11-16']),
      await file([1, 1, 1], ['2026-11-22', '2026-11-16', '2026-11-19']),
    ];
    expect(shapeOf(spread.changes)).toEqual(shapeOf(monday.changes));
    const ids = spread.changes.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test('anything that is not a token, a kind, the week, or what people said of the place', async () => {
    const { changes } = await file([1, 2, 1]);
    const said = [...valuesIn(PAGES.map(at)), 'idea', 'question', 'comment', 'severity', 3, null, ''];
    const words = ['Bemerkung', 'Bemerkung, genauer', 'Antwort', 'barrier-extra-effort', '2026-W47'];
    const allowed = new Set([...said, ...words, ...changes.map(({ kind }) => kind)]);
    for (const value of changes.flatMap(valuesIn)) if (!isToken(value)) expect(allowed).toContain(value);
  });

  test('by a salt or an id how many others there are: none is used twice, and none leads to another note', async () => {
    const { changes } = await file([1, 1, 1]);
    const salts = changes.flatMap(({ payload }) => (payload ? [payload.salt] : []));
    expect(new Set(salts).size).toBe(salts.length);
    const subjects = new Map(changes.map((each) => [each.id, subjectOf(each)]));
    for (const each of changes) for (const parent of each.parents) expect(subjects.get(parent)).toBe(subjectOf(each));
  });
});
