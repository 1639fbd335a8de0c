// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { NAME, open, service } from './open-service-form';

describe('the service of a page', () => {
  test('heads the panel by the name that holds', async () => {
    const { all } = await open({ service: { ...service, name: 'Wohnen' } });
    expect(all('h1').map((each) => each.textContent)).toEqual(['Wohnen']);
  });

  test('is named by keyboard alone: the field has the focus, Enter takes what was typed', async () => {
    const { asked, focused, write, press, has } = await open();
    expect(focused().getAttribute('role')).toBe('combobox');
    await write(NAME, '  Wohngeld (Bund) ');
    await press('Enter');
    expect(asked).toEqual([['name', service.key, 'Wohngeld (Bund)']]);
    expect([has(NAME), focused().getAttribute('aria-label')]).toEqual([false, 'service_change']);
  });

  test('can go back to what the page says', async () => {
    const { asked, write, click } = await open();
    await write(NAME, '');
    click('service_rename');
    expect(asked).toEqual([['name', service.key, '']]);
  });

  test('is suggested: arrows walk round, Enter takes, and a second Enter names', async () => {
    const { asked, options, pointed, write, press, text } = await open();
    await write(NAME, 'eltern');
    expect(options()).toEqual(['Elterngeld OZG 10000', 'Elterngeld Bewilligung LeiKa 99041001000000']);
    expect(text()).toContain('suggestions_many(2)');
    const seen = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await press(key);
      seen.push(pointed()?.split(' ').slice(0, 2).join(' '));
    }
    expect(seen).toEqual(['Elterngeld OZG', 'Elterngeld Bewilligung', 'Elterngeld OZG', 'Elterngeld Bewilligung']);
    await press('Enter');
    expect([asked, options()]).toEqual([[], []]);
    await press('Enter');
    expect(asked).toEqual([['name', service.key, 'Elterngeld Bewilligung']]);
  });

  test('is taken from the list with the pointer, too', async () => {
    const { all, asked, write, click, settle } = await open();
    await write(NAME, 'eltern');
    act(() => all('[role=option]')[0]?.click());
    await settle();
    click('service_rename');
    expect(asked).toEqual([['name', service.key, 'Elterngeld']]);
  });

  test('says when there is nothing to suggest, and takes the name all the same', async () => {
    const { asked, write, press, text } = await open();
    await write(NAME, 'Raumfahrt');
    expect(text()).toContain('suggestions_none');
    await press('ArrowDown', 'Enter');
    expect(asked).toEqual([['name', service.key, 'Raumfahrt']]);
  });

  test('keeps its form when it could not be named', async () => {
    const { asked, write, press, has, find } = await open({}, { works: false });
    await write(NAME, 'Wohnen');
    await press('Enter');
    expect([asked.length, has(NAME)]).toEqual([1, true]);
    expect(find(NAME)).toHaveProperty('value', 'Wohnen');
  });

  test('has its list closed by Escape, and only then its form', async () => {
    const { options, write, press, has } = await open();
    await write(NAME, 'eltern');
    await press('Escape');
    expect([options(), has(NAME)]).toEqual([[], true]);
    await press('Escape');
    expect(has(NAME)).toBe(false);
  });

  test.each<[string, (drawn: Awaited<ReturnType<typeof open>>) => unknown, number]>([
    ['is pressed elsewhere, before the click: the button must not move away', ({ focused }) => focused().blur(), 2],
    ['is clicked elsewhere', ({ click }) => click('service_rename'), 0],
    ['is gone on to the next field', ({ press }) => press('Tab'), 0],
    ['is clicked in the field', ({ click }) => click(NAME), 2],
  ])('has its list open or closed when it %s', async (_, leave, count) => {
    const drawn = await open({}, { works: false });
    await drawn.write(NAME, 'eltern');
    await leave(drawn);
    await drawn.settle();
    expect(drawn.options()).toHaveLength(count);
  });

  test('shows names that were given unknowingly side by side, to be settled', async () => {
    const { asked, click, text } = await open({ given: 'Wohnen', alternatives: ['Miete'] });
    expect(text()).toContain('service_also_named(Miete)');
    click('service_take');
    expect(asked).toEqual([['name', service.key, 'Miete']]);
  });
});
