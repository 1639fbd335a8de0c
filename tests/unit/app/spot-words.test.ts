import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { sharedChanges } from '@/utils/app/share/shared-changes';
import { surveyChoice } from '@/utils/app/share/write-file';
import { ALL_NOTES } from '@/utils/domain/filter';
import { readAllNotes, readChanges } from '@/utils/storage';
import { give, QUOTE, startDevice } from './spot-devices';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

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
