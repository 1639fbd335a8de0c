import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { readAllSpots } from '@/utils/app/spots/read';
import type { ChangeId } from '@/utils/domain/change';
import { type Device, give, QUOTE, startDevice } from './spot-devices';
import { TARGET } from './targets';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

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
