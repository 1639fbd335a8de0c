// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { ViewsMenu } from '@/components/views/ViewsMenu';
import { viewInWords } from '@/components/views/view-in-words';
import { ALL_NOTES } from '@/utils/domain/filter';
import type { NamedView } from '@/utils/domain/named-view';
import { draw } from './draw';

async function show(first: NamedView[] = [], { address = '#notes?q=Miete', works = true } = {}) {
  let views: readonly NamedView[] = first;
  const drawn = draw(null);
  const change = async (how: (views: readonly NamedView[]) => readonly NamedView[]) => {
    if (!works) throw new Error('the disk is full');
    const before = views;
    views = how(views);
    redraw();
    return before;
  };
  const redraw = () => drawn.redraw(<ViewsMenu views={views} address={address} unnamed="eigene" change={change} />);
  redraw();
  const settle = () => act(async () => undefined);
  return {
    ...drawn,
    names: () => views.map(({ name }) => name),
    press: async (words: string) => {
      drawn.click(words);
      await settle();
    },
    name: async (words: string) => {
      const field = drawn.all('form input')[0];
      if (!(field instanceof HTMLInputElement)) throw new Error('there is no field');
      field.value = words;
      act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
      act(() => void drawn.all('form')[0]?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
      await settle();
    },
  };
}

describe('the menu of views', () => {
  test('gives what is shown a name, and takes that back', async () => {
    const { text, name, names, press } = await show();
    expect(text()).toContain('views_now(eigene)');
    await name('  Für die Runde am Montag ');
    expect(names()).toEqual(['Für die Runde am Montag']);
    expect(text()).toContain('views_now(Für die Runde am Montag)');
    expect(text()).toContain('views_saved(Für die Runde am Montag)');
    await press('undo');
    expect(names()).toEqual([]);
    expect(text()).toContain('views_undone');
  });

  test('wants a name, and one that no other has', async () => {
    const { text, name, names } = await show([{ name: 'Montag', address: '#spots' }]);
    await name('  ');
    expect(text()).toContain('views_name_missing');
    await name('MONTAG');
    expect(text()).toContain('views_name_taken');
    expect(names()).toEqual(['Montag']);
  });

  test('renames, deletes, and has a deleted one back', async () => {
    const { all, name, names, press, text } = await show([{ name: 'Montag', address: '#notes?q=Miete' }]);
    expect(all('a[aria-current]').map((link) => link.getAttribute('href'))).toEqual(['#notes?q=Miete']);
    await press('views_rename: Montag');
    await name('montag');
    expect(names()).toEqual(['montag']);
    await press('views_delete: montag');
    expect(names()).toEqual([]);
    expect(text()).toContain('views_deleted(montag)');
    await press('undo');
    expect(names()).toEqual(['montag']);
  });

  test('says when nothing was kept', async () => {
    const { name, names, text } = await show([], { works: false });
    await name('Montag');
    expect(text()).toContain('views_failed');
    expect(names()).toEqual([]);
  });
});

test.each([
  ['review_all_services', {}, ''],
  ['Wohngeld', { service: 's' }, ''],
  ['views_unnamed', { service: 's', status: 'decided' as const }, ''],
  ['views_unnamed', {}, 'Miete'],
  ['views_unnamed', { service: 'gone' }, ''],
])('a view without a name is called %s', (words, filter, query) => {
  const services = [{ value: { key: 's', name: 'Wohngeld' }, count: 3 }];
  expect(viewInWords((key) => key, { filter: { ...ALL_NOTES, ...filter }, query }, services)).toBe(words);
});
