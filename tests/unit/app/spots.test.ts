import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { createArea } from '#tests/unit/storage/area.ts';
import { sharedChanges } from '@/utils/app/share/shared-changes';
import { surveyChoice } from '@/utils/app/share/write-file';
import { readAllSpots, readSpotsOfPage, readSpotsOfService } from '@/utils/app/spots/read';
import { readNoteStatuses, statusIn } from '@/utils/app/spots/statuses';
import type { ChangeId, SpotSaying } from '@/utils/domain/change';
import { ALL_NOTES } from '@/utils/domain/filter';
import { findSpot } from '@/utils/spots';
import { createJournal, importChanges, readAllNotes, readChanges, takeBack } from '@/utils/storage';
import { OWN_PAGE, pageAt, startBackground } from './background';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

const CONCERN = 'barrier-extra-effort';
const PAGE = TARGET.page.key;
const passage = (exact: string) => ({ ...TARGET, selectors: [{ type: 'TextQuoteSelector' as const, exact }] });

type Device = Awaited<ReturnType<typeof startDevice>>;

/** A device with ways to do what people do. */
async function startDevice(name = '') {
  const device = await startBackground({ name });
  device.context.randomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));
  const { calls, database } = device;
  const ask = (call: keyof typeof calls, input: unknown) => Promise.resolve(calls[call](input, OWN_PAGE));
  return {
    database,
    ask,
    calls,
    async note(exact: string, content = {}): Promise<ChangeId> {
      const input = { target: passage(exact), content: { concerns: [CONCERN], rating: 'obstacle', ...content } };
      return ((await ask('note.create', input)) as { id: ChangeId }).id;
    },
    say: (note: ChangeId, saying: SpotSaying, seen?: object) =>
      ask('spot.say', { note, concern: CONCERN, says: [saying], ...(seen && { seen }) }),
    spots: async () => (await readSpotsOfPage(database, PAGE)).spots,
  };
}

/** Gives all that leaves one device in a file to another; answers a way to take it back. */
async function give(from: Device, to: Device, only?: readonly ChangeId[]) {
  const chosen = (await readAllNotes(from.database)).filter(({ id }) => only?.includes(id) ?? true);
  const { changes } = await sharedChanges(from.database, chosen, new Set());
  const journal = createJournal(createArea());
  const imported = await importChanges(to.database, journal, changes, '2026-11-22');
  return () => takeBack(to.database, journal, imported.import);
}

const QUOTE = 'die Bescheinigung erneut im Original einreichen';

describe('what people say of a problem spot', () => {
  test('stands on the spot that holds the note, however it is read', async () => {
    const device = await startDevice('Amt 50');
    const { database, note, say } = device;
    const ids = [await note(QUOTE, { severity: 3 }), await note(QUOTE, { severity: 1, rating: 'strength' })].sort();
    const [first = '', second = ''] = ids;
    await say(second, { kind: 'spot.status', value: { to: 'decided' } });
    await say(first, { kind: 'spot.decide', value: { decision: 'Weglassen', reason: 'steht im Register' } });
    await say(first, { kind: 'spot.vote.add', value: {} });
    await say(first, {
      kind: 'spot.answer.add',
      value: { question: 'tried', text: 'In Musterstadt', source: 'Bericht' },
    });
    const { spots, offers } = await readSpotsOfPage(database, PAGE);
    expect(offers).toEqual([]);
    expect(spots).toMatchObject([
      {
        key: `${first} ${CONCERN}`,
        notes: ids,
        status: 'decided',
        decisions: [{ decision: 'Weglassen', reason: 'steht im Register' }],
        answers: [{ question: 'tried', text: 'In Musterstadt', source: 'Bericht', author: 'Amt 50' }],
        figures: { obstacles: 1, strengths: 1, voices: 1, severity: { median: 1, least: 1, most: 3, notes: 2 } },
        records: [{ note: first, notes: ids }],
      },
    ]);
    expect(spots[0]?.votes).toHaveLength(1);
    expect((await readAllSpots(database)).spots).toEqual(spots);
    expect((await readSpotsOfService(database, TARGET.service.key)).spots).toEqual(spots);
  });

  test('comes from our own pages alone, and only as what it is', async () => {
    const { calls, note, ask } = await startDevice();
    const id = await note(QUOTE);
    const status = { note: id, concern: CONCERN, says: [{ kind: 'spot.status', value: { to: 'done' } }] };
    const inputs: [keyof typeof calls, unknown][] = [
      ['spot.say', status],
      ['place.join', { notes: [id, id] }],
      ['place.part', { notes: [id], from: [id] }],
      ['spot.erase', { record: id }],
      ['spot.decideErasure', { record: id, decision: 'keep' }],
    ];
    for (const [call, input] of inputs)
      await expect(calls[call](input, pageAt(PAGE))).rejects.toThrow('only our own pages');
    for (const says of [
      { kind: 'spot.status', value: { to: 'gone' } },
      { kind: 'spot.link.add', value: { address: 'javascript:alert(1)', title: '' } },
      { kind: 'spot.sign', value: { change: id, author: 'Amt 1' } },
      { kind: 'note.delete', value: {} },
    ])
      await expect(ask('spot.say', { ...status, says: [says] })).rejects.toThrow();
    await expect(ask('spot.say', { ...status, concern: 'other' })).rejects.toThrow('not here');
    await expect(ask('place.join', { notes: [id] })).rejects.toThrow();
  });

  test('hangs on when its note is deleted, has another concern, or never comes', async () => {
    const [device, other] = [await startDevice(), await startDevice()];
    const ids = [await device.note(QUOTE), await device.note(QUOTE)].sort();
    const [first = '', second = ''] = ids;
    await device.say(second, { kind: 'spot.status', value: { to: 'handedOn' } });
    await give(device, other, [second]);
    expect(await other.spots()).toMatchObject([{ notes: [second], status: 'handedOn', records: [{ note: first }] }]);
    await device.ask('note.edit', { id: first, changes: [{ kind: 'note.delete', value: {} }] });
    expect(await device.spots()).toMatchObject([{ notes: [second], status: 'handedOn' }]);
    await device.ask('note.edit', {
      id: second,
      changes: [
        { kind: 'note.concern.add', value: { concern: 'y' } },
        { kind: 'note.concern.remove', value: { concern: CONCERN } },
      ],
    });
    expect(await device.spots()).toMatchObject([
      { concern: CONCERN, notes: [], status: 'handedOn' },
      { concern: 'y', notes: [second], status: 'open' },
    ]);
  });

  test('is kept from both sides, until somebody settles it in all records', async () => {
    const [one, two] = [await startDevice(), await startDevice()];
    const first = await one.note(QUOTE);
    const second = await two.note(QUOTE);
    await one.say(first, { kind: 'spot.decide', value: { decision: 'Weglassen', reason: '' } });
    await one.say(first, { kind: 'spot.status', value: { to: 'discussed' } });
    await two.say(second, { kind: 'spot.decide', value: { decision: 'Vorbelegen', reason: '' } });
    await two.say(second, { kind: 'spot.status', value: { to: 'decided' } });
    await give(one, two);
    const [before] = await two.spots();
    expect(before).toMatchObject({ status: 'decided', statuses: ['discussed', 'decided'] });
    expect(before?.decisions.map(({ decision }) => decision).sort()).toEqual(['Vorbelegen', 'Weglassen']);
    await two.say(first, { kind: 'spot.decide', value: { decision: 'Beides', reason: '' } });
    await two.say(first, { kind: 'spot.status', value: { to: 'done' } });
    expect(await two.spots()).toMatchObject([{ statuses: ['done'], decisions: [{ decision: 'Beides' }] }]);
    await give(two, one);
    expect(await one.spots()).toMatchObject([{ statuses: ['done'], decisions: [{ decision: 'Beides' }] }]);
  });

  test('does not overwrite what its writer had not seen', async () => {
    const { note, say, spots } = await startDevice();
    const id = await note(QUOTE);
    const first = (await say(id, { kind: 'spot.decide', value: { decision: 'A', reason: '' } })) as { seen: object };
    await say(id, { kind: 'spot.decide', value: { decision: 'B', reason: '' } });
    await say(id, { kind: 'spot.decide', value: { decision: 'C', reason: '' } }, first.seen);
    const [spot] = await spots();
    expect(spot?.decisions.map(({ decision }) => decision).sort()).toEqual(['B', 'C']);
  });

  test('is taken back where it was said', async () => {
    const { note, say, spots } = await startDevice();
    const id = await note(QUOTE);
    await say(id, { kind: 'spot.reply.add', value: { text: 'Ja' } });
    await say(id, { kind: 'spot.vote.add', value: {} });
    await say(id, { kind: 'spot.link.add', value: { address: 'https://a.example/', title: 'A' } });
    const [spot] = await spots();
    await say(id, { kind: 'spot.reply.remove', value: { reply: spot?.replies[0]?.id ?? '' } });
    await say(id, { kind: 'spot.vote.remove', value: {} });
    await say(id, { kind: 'spot.link.remove', value: { address: 'https://a.example/' } });
    expect(await spots()).toMatchObject([{ replies: [], votes: [], links: [] }]);
  });
});

describe('the status of notes', () => {
  test('is that of the spots they are in, and a file can be made of it', async () => {
    const { database, note, say, ask } = await startDevice();
    const one = await note(QUOTE);
    const both = await note(QUOTE, { concerns: [CONCERN, 'other'] });
    const apart = await note('Antrag auf Wohngeld');
    const deleted = await note(QUOTE);
    await ask('note.edit', { id: deleted, changes: [{ kind: 'note.delete', value: {} }] });
    await say(apart, { kind: 'spot.reply.add', value: { text: 'Nichts zum Stand' } });
    expect([...(await readNoteStatuses(database))]).toEqual([]);
    await say(one, { kind: 'spot.status', value: { to: 'decided' } });
    const statuses = await readNoteStatuses(database);
    expect(statuses.get(one)).toEqual(['decided']);
    expect([...(statuses.get(both) ?? [])].sort()).toEqual(['decided', 'open']);
    expect(statuses.has(deleted)).toBe(false);
    const hasStatus = statusIn(statuses);
    expect([hasStatus(apart, 'open'), hasStatus(apart, 'decided'), hasStatus(both, 'open')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await surveyChoice(database, { ...ALL_NOTES, status: 'decided' })).toMatchObject({ notes: 2 });
    expect(await surveyChoice(database, { ...ALL_NOTES, status: 'open' })).toMatchObject({ notes: 2 });
    expect(await surveyChoice(database, { ...ALL_NOTES, status: 'done' })).toMatchObject({ notes: 0 });
  });

  test('is found where a note came later, and where that which it was said of never came', async () => {
    const [device, other] = [await startDevice(), await startDevice()];
    const ids = [await device.note(QUOTE), await device.note(QUOTE)].sort();
    const [first = '', second = ''] = ids;
    await device.say(first, { kind: 'spot.status', value: { to: 'done' } });
    const later = await device.note(QUOTE);
    expect((await readNoteStatuses(device.database)).get(later)).toEqual(['done']);
    await give(device, other, [second]);
    expect([...(await readNoteStatuses(other.database))]).toEqual([[second, ['done']]]);
  });
});

describe('joining and parting', () => {
  test('is kept, merges, and what was parted is asked again where somebody joined it', async () => {
    const [one, two] = [await startDevice(), await startDevice()];
    const ids = [await one.note(QUOTE), await one.note('Antrag auf Wohngeld'), await one.note('Antrag auf Wohngeld')];
    const [first = '', second = '', third = ''] = ids;
    const places = async ({ database }: Device) =>
      (await readAllSpots(database)).spots.map(({ notes }) => notes).sort((a, b) => b.length - a.length);
    expect(await places(one)).toEqual([[second, third].sort(), [first]]);
    await one.ask('place.join', { notes: [first, second] });
    expect(await places(one)).toEqual([[...ids].sort()]);
    await give(one, two);
    expect(await places(two)).toEqual([[...ids].sort()]);
    await one.ask('place.part', { notes: [third], from: [first, second] });
    await two.ask('place.join', { notes: [second, third] });
    await give(one, two);
    await give(two, one);
    expect(await places(one)).toEqual([[first, second].sort(), [third]]);
    expect(await places(two)).toEqual(await places(one));
    const { offers } = await readAllSpots(two.database);
    expect(offers).toMatchObject([{ why: 'contested', notes: [...ids].sort() }]);
    await two.ask('place.join', { notes: ids });
    expect(await places(two)).toEqual([[...ids].sort()]);
  });

  test('is of one step', async () => {
    const { ask, note } = await startDevice();
    const elsewhere = { ...TARGET, step: { key: '4/6 miete', label: 'Miete' } };
    const { id } = (await ask('note.create', { target: elsewhere, content: {} })) as { id: ChangeId };
    await expect(ask('place.join', { notes: [id, await note(QUOTE)] })).rejects.toThrow('not of one step');
  });

  test('holds notes together whose middle one did not come along', async () => {
    const [one, two] = [await startDevice(), await startDevice()];
    const ids = [
      await one.note('Erstens das'),
      await one.note('Zweitens dies'),
      await one.note('Drittens jenes'),
    ].sort();
    await one.ask('place.join', { notes: ids });
    await give(one, two, ids.slice(1));
    expect(await two.spots()).toMatchObject([{ notes: ids.slice(1) }]);
  });
});

describe('words in spots', () => {
  const SECRET = 'Frau Müller';

  test('are looked through before they leave, and stay here unless somebody lets them go', async () => {
    const { database, note, say } = await startDevice();
    const id = await note(QUOTE);
    await say(id, { kind: 'spot.reply.add', value: { text: `${SECRET} sagt es` } });
    await say(id, { kind: 'spot.status', value: { to: 'decided' } });
    const { finds } = await surveyChoice(database, ALL_NOTES);
    expect(finds).toMatchObject([{ kind: 'name', words: 'Müller', notes: 1, places: ['spot'] }]);
    const notes = await readAllNotes(database);
    const without = JSON.stringify(await sharedChanges(database, notes, new Set()));
    expect(without).not.toContain('Müller');
    expect(without).toContain('decided');
    expect(JSON.stringify(await sharedChanges(database, notes, new Set(['name Müller'])))).toContain(SECRET);
  });

  test('go along with the notes they are about, and with no others', async () => {
    const { database, note, say } = await startDevice('Amt 50');
    const [one, other] = [await note(QUOTE), await note('Antrag auf Wohngeld')];
    await say(one, { kind: 'spot.reply.add', value: { text: 'Das eine' } });
    await say(other, { kind: 'spot.reply.add', value: { text: 'Das andere' } });
    const chosen = (await readAllNotes(database)).filter(({ id }) => id === one);
    const shared = JSON.stringify(await sharedChanges(database, chosen, new Set()));
    expect(shared).toContain('Das eine');
    expect(shared).not.toContain('Das andere');
    expect(shared).not.toContain('Amt 50');
    const named = await sharedChanges(database, chosen, new Set(), { names: true, past: false });
    expect(JSON.stringify(named)).toContain('Amt 50');
  });

  test('are erased: one’s own everywhere, those of others here, one by one or all', async () => {
    const [one, two] = [await startDevice(), await startDevice()];
    const id = await one.note(QUOTE);
    await one.say(id, { kind: 'spot.reply.add', value: { text: 'Wort eins' } });
    await one.say(id, { kind: 'spot.decide', value: { decision: 'Wort zwei', reason: '' } });
    await one.say(id, { kind: 'spot.status', value: { to: 'decided' } });
    await give(one, two);
    const [spot] = await one.spots();
    const record = spot?.records[0]?.id;
    await one.ask('spot.erase', { record, changes: [spot?.replies[0]?.id] });
    expect(await one.spots()).toMatchObject([{ replies: [], decisions: [{ decision: 'Wort zwei' }], withheld: 0 }]);
    await one.ask('spot.erase', { record });
    expect(await one.spots()).toMatchObject([{ decisions: [], status: 'decided', withheld: 0 }]);
    await give(one, two);
    expect(await two.spots()).toMatchObject([{ replies: [], decisions: [], status: 'decided' }]);
    for (const { database } of [one, two])
      for await (const each of readChanges(database)) expect(JSON.stringify(each)).not.toContain('Wort');
  });

  test('of others stay until people here decide', async () => {
    const [one, two] = [await startDevice(), await startDevice()];
    const id = await one.note(QUOTE);
    await one.say(id, { kind: 'spot.reply.add', value: { text: 'Wort' } });
    await give(one, two);
    const record = (await two.spots())[0]?.records[0]?.id;
    await two.ask('spot.erase', { record });
    await give(two, one);
    const [asked] = await one.spots();
    expect(asked).toMatchObject({ replies: [{ text: 'Wort' }] });
    expect(asked?.records[0]?.erasureAsked).toHaveLength(1);
    await one.ask('spot.decideErasure', { record, decision: 'erase' });
    const [gone] = await one.spots();
    expect(gone?.replies).toEqual([]);
  });
});

test('a key leads to its spot also when a note with a smaller id has come', async () => {
  const device = await startDevice();
  const ids = [await device.note(QUOTE), await device.note(QUOTE), await device.note(QUOTE)];
  const spots = await device.spots();
  for (const id of ids) expect(findSpot(spots, `${id} ${CONCERN}`)?.notes).toEqual([...ids].sort());
  expect(findSpot(spots, `${'x'.repeat(43)} ${CONCERN}`)).toBeUndefined();
});
