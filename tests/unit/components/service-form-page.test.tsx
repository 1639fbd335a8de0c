// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { TARGET } from '#tests/unit/app/targets.ts';
import { NAME, OTHER, open, page, service } from './open-service-form';

describe('a page', () => {
  test.each<[string, string, object]>([
    ['a service that this device knows', 'umzug', { key: 'https://portal.example/umzug', name: 'Umzug' }],
    ['one of the catalogue, by its whole name', 'ELTERNGELD', { key: 'ozg:10000', name: 'Elterngeld' }],
    ['any other', 'Kleingarten', { key: 'https://portal.example#kleingarten', name: 'Kleingarten' }],
  ])('is put to %s by typing', async (_, typed, to) => {
    const { asked, write, press, text } = await open();
    await write(OTHER, typed);
    expect(text()).toMatch(/service_move_effect\(/);
    await press('Enter');
    expect(asked).toEqual([['move', page.key, to]]);
  });

  test('is put to one that is chosen from a list; known ones stand there before anything is typed', async () => {
    const { asked, find, options, press, text, click } = await open();
    find(OTHER).focus();
    await press('ArrowDown');
    expect(options()).toEqual(['Umzug portal.example/umzug']);
    await press('Enter');
    expect(text()).toContain('service_move_effect(Umzug)');
    click('service_move');
    expect(asked).toEqual([['move', page.key, { key: 'https://portal.example/umzug', name: 'Umzug' }]]);
  });

  test('is put to a LeiKa key when that was chosen', async () => {
    const { asked, write, press } = await open();
    await write(OTHER, 'eltern bewill');
    await press('ArrowDown', 'Enter', 'Enter');
    expect(asked).toEqual([['move', page.key, { key: 'leika:99041001000000', name: 'Elterngeld Bewilligung' }]]);
  });

  test('is not moved anywhere by nothing: the field gets the focus', async () => {
    const { asked, click, find, focused } = await open();
    click('service_move');
    expect([asked, focused()]).toEqual([[], find(OTHER)]);
  });

  test('that was moved can go back to what it says itself', async () => {
    const { asked, click, text } = await open({ service: { key: 'ozg:10000', name: 'Elterngeld' } });
    expect(text()).toContain('service_own(Wohngeld)');
    click('service_back');
    expect(asked).toEqual([['move', page.key, service]]);
  });

  test('that was moved unknowingly to two shows both', async () => {
    const rival = { key: 'ozg:10000', name: 'Elterngeld' };
    const { asked, click, text } = await open({ rivals: [rival] });
    expect(text()).toContain('service_also_moved(Elterngeld)');
    click('service_take_service');
    expect(asked).toEqual([['move', page.key, rival]]);
  });

  test('that is another one closes the form', async () => {
    const { store, has, settle } = await open();
    const where = { ...TARGET, page: { key: 'https://portal.example/anders', title: '' } };
    act(() => store.set({ page: { where, marks: {}, hidden: false, foreign: [] } }));
    await settle();
    expect(has(NAME)).toBe(false);
  });
});
