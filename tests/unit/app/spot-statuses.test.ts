import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { surveyChoice } from '@/utils/app/share/write-file';
import { readNoteStatuses, statusIn } from '@/utils/app/spots/statuses';
import { ALL_NOTES } from '@/utils/domain/filter';
import { CONCERN, give, QUOTE, startDevice } from './spot-devices';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

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
