import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { readAllSpots, readSpotsOfPage, readSpotsOfService } from '@/utils/app/spots/read';
import { findSpot } from '@/utils/spots';
import { pageAt } from './background';
import { CONCERN, give, PAGE, QUOTE, startDevice } from './spot-devices';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

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

test('a key leads to its spot also when a note with a smaller id has come', async () => {
  const device = await startDevice();
  const ids = [await device.note(QUOTE), await device.note(QUOTE), await device.note(QUOTE)];
  const spots = await device.spots();
  for (const id of ids) expect(findSpot(spots, `${id} ${CONCERN}`)?.notes).toEqual([...ids].sort());
  expect(findSpot(spots, `${'x'.repeat(43)} ${CONCERN}`)).toBeUndefined();
});
