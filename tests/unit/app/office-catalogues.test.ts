import { describe, expect, test, vi } from 'vitest';
import { EXAMPLE } from '#tests/unit/formats/catalogue-file/example.ts';
import { createArea } from '#tests/unit/storage/area.ts';
import { readChosenCatalogue } from '@/utils/app/catalogue/chosen-catalogue';
import { keepCatalogue } from '@/utils/app/catalogue/kept-catalogues';
import { officeCatalogues } from '@/utils/app/catalogue/office-catalogues';
import { WORKSHOP } from '@/utils/catalogue';
import { chosenQuick, quickEntries, withQuick } from '@/utils/catalogue/quick-choices';
import { DEFAULT_SETTINGS } from '@/utils/settings';
import { catalogueIn, OFFICE, OFFICE_ID, PAPERS } from './catalogue-files';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser-stub')).browserStub }));

const NEWER = EXAMPLE.replace('"Nachweise"', '"Nachweise, die es gibt"');
const fileOf = (text: string) => new Blob([text]);

/** A device's catalogues, and what it had saved as files. */
function device() {
  const area = createArea();
  const saved: [name: string, text: Promise<string>][] = [];
  const offices = officeCatalogues(area, (name, blob) => saved.push([name, blob.text()]));
  const holds = async () => (await readChosenCatalogue(area)).catalogue;
  /** Takes a file that must be taken. */
  const take = async (text: string) => {
    const taken = await offices.take(fileOf(text));
    if ('problem' in taken) throw new Error(taken.problem);
    return taken;
  };
  return { area, offices, saved, holds, take };
}

describe('a catalogue of an office', () => {
  test('holds when it was read in, and is gone when that is undone', async () => {
    const { offices, holds, take } = device();
    const { undo, ...taken } = await take(EXAMPLE);
    expect(taken).toMatchObject({ id: OFFICE_ID, as: 'new', entries: 4 });
    expect(await holds()).toEqual(OFFICE);
    expect(await offices.list()).toEqual([{ id: OFFICE_ID, name: OFFICE.name }]);
    expect(await undo()).toBe(true);
    expect([await holds(), await offices.list()]).toEqual([WORKSHOP, []]);
  });

  test('gives way to one with the same id, and comes back when that is undone', async () => {
    const { offices, holds, take } = device();
    await take(EXAMPLE);
    const { as, undo } = await take(NEWER);
    expect([as, (await offices.list()).length]).toEqual(['replaced', 1]);
    expect(await holds()).toEqual(catalogueIn(NEWER));
    await undo();
    expect(await holds()).toEqual(OFFICE);
    expect((await take(EXAMPLE)).as).toBe('known');
  });

  test('and the workshop’s are switched between', async () => {
    const { offices, holds, take } = device();
    await take(EXAMPLE);
    expect(await offices.choose('')).toBe('done');
    expect(await holds()).toBe(WORKSHOP);
    expect(await offices.choose(OFFICE_ID)).toBe('done');
    expect((await holds()).id).toBe(OFFICE_ID);
  });

  test.each(['', OFFICE_ID])('is removed, and what held before holds again when that is undone: %j', async (chosen) => {
    const { offices, holds, take } = device();
    await take(EXAMPLE);
    await offices.choose(chosen);
    const undo = await offices.remove(OFFICE_ID);
    expect([await holds(), await offices.list()]).toEqual([WORKSHOP, []]);
    expect(await undo?.()).toBe(true);
    expect([(await holds()).id, (await offices.list()).length]).toEqual([chosen, 1]);
  });

  test('that is wrong changes nothing', async () => {
    const { area, offices } = device();
    const before = new Map(area.items);
    expect(await offices.take(fileOf('{"format":"randnotiz-catalogue"}'))).toMatchObject({ problem: 'faults' });
    expect(area.items).toEqual(before);
  });

  test('is saved as it was read in', async () => {
    const { offices, saved, take } = device();
    await take(EXAMPLE);
    await offices.save();
    expect([saved[0]?.[0], await saved[0]?.[1]]).toEqual([`Randnotiz-Katalog-${OFFICE_ID}.json`, EXAMPLE]);
  });

  test('is one too many when there are twenty', async () => {
    const { offices, take } = device();
    for (let number = 0; number < 20; number += 1) await take(EXAMPLE.replace(OFFICE_ID, `amt.${number}`));
    expect(await offices.take(fileOf(EXAMPLE))).toEqual({ problem: 'full', most: 20 });
    expect((await take(EXAMPLE.replace(OFFICE_ID, 'amt.7'))).as).toBe('known');
  });
});

test('the workshop’s catalogue is saved under another id each time', async () => {
  const { offices, saved } = device();
  await offices.save();
  await offices.save();
  const ids = await Promise.all(saved.map(async ([, text]) => catalogueIn(await text).id));
  expect(new Set(ids).size).toBe(2);
});

describe('where a kept catalogue is damaged, the workshop’s holds, and that is said', () => {
  test.each<[string, (items: Map<string, unknown>) => void]>([
    ['cut off', (items) => items.set(`catalogue:${OFFICE_ID}`, EXAMPLE.slice(0, 500))],
    ['of another kind', (items) => items.set(`catalogue:${OFFICE_ID}`, { entries: [] })],
    ['another one', (items) => items.set(`catalogue:${OFFICE_ID}`, EXAMPLE.replace(OFFICE_ID, 'other'))],
    ['gone', (items) => items.delete(`catalogue:${OFFICE_ID}`)],
    [
      'gone with the list',
      (items) => [...items.keys()].filter((key) => key !== 'settings').map((key) => items.delete(key)),
    ],
  ])('%s', async (_, damage) => {
    const { area, take } = device();
    await take(EXAMPLE);
    damage(area.items);
    expect(await readChosenCatalogue(area)).toMatchObject({ catalogue: WORKSHOP, isLost: true });
  });

  test('and the damaged one cannot be chosen, only removed or read in again', async () => {
    const { area, offices, take } = device();
    await take(EXAMPLE);
    await offices.choose('');
    area.items.set(`catalogue:${OFFICE_ID}`, '{');
    expect(await offices.choose(OFFICE_ID)).toBe('damaged');
    await offices.remove(OFFICE_ID);
    expect(await offices.list()).toEqual([]);
    await keepCatalogue(area, OFFICE, '{');
    expect((await take(EXAMPLE)).as).toBe('replaced');
  });

  test('a list that is none counts as empty', async () => {
    const { area, offices } = device();
    area.items.set('catalogues', 'many');
    expect(await offices.list()).toEqual([]);
  });
});

describe('the three that are offered first', () => {
  test('are those of the catalogue that holds, and are kept for each', () => {
    const first = chosenQuick(DEFAULT_SETTINGS, OFFICE);
    expect(quickEntries(first, OFFICE).map(({ label }) => label.de)).toEqual([
      ...['Nachweise', 'Klare Sprache', 'Mehraufwand'],
    ]);
    const settings = { ...DEFAULT_SETTINGS, ...withQuick(DEFAULT_SETTINGS, OFFICE, [first[1], PAPERS, first[2]]) };
    expect(chosenQuick(settings, OFFICE)).toEqual([first[1], PAPERS, first[2]]);
    expect(chosenQuick(settings, WORKSHOP)).toEqual(DEFAULT_SETTINGS.quick);
  });

  test('are filled up where an entry is gone', () => {
    const settings = { ...DEFAULT_SETTINGS, quickOf: { [OFFICE_ID]: ['gone', PAPERS, PAPERS] } };
    const quick = chosenQuick(settings, OFFICE);
    expect([quick[1], new Set(quick).size]).toEqual([PAPERS, 3]);
  });
});
