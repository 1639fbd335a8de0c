import { describe, expect, test } from 'vitest';
import { type NamedView, viewNamed, withoutView, withView } from '@/utils/domain/named-view';
import { changeViews, readViews } from '@/utils/settings/views';

const view = (name: string, address = '#notes'): NamedView => ({ name, address });

describe('named views', () => {
  test('are sorted as people read, and a name is one whatever its case', () => {
    const views = [view('Zulassung'), view('ämter')].reduce<NamedView[]>(withView, []);
    expect(views.map(({ name }) => name)).toEqual(['ämter', 'Zulassung']);
    expect(viewNamed(views, 'ÄMTER')).toEqual(view('ämter'));
    expect(withView(views, view('Ämter', '#spots'))).toEqual([view('Ämter', '#spots'), view('Zulassung')]);
    expect(withoutView(views, 'zulassung')).toEqual([view('ämter')]);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', 'views'],
    ['another page', [{ name: 'x', address: 'https://a.example/#notes' }]],
    ['no name', [{ name: '  ', address: '#notes' }]],
    ['a name without end', [{ name: 'x'.repeat(101), address: '#notes' }]],
  ])('that are not what they should be are left out: %s', async (_, kept) => {
    const area = { get: async () => ({ views: Array.isArray(kept) ? [...kept, view('Woche')] : kept }) };
    expect(await readViews(area)).toEqual(Array.isArray(kept) ? [view('Woche')] : []);
  });

  test('are changed as they are now, not as a page read them', async () => {
    let kept: Record<string, unknown> = { views: [view('A')] };
    const area = {
      get: async () => kept,
      set: async (items: Record<string, unknown>) => {
        kept = { ...kept, ...items };
      },
    };
    await changeViews(area, (views) => withView(views, view('B')));
    const { before, after } = await changeViews(area, (views) => withoutView(views, 'A'));
    expect([before, after]).toEqual([[view('A'), view('B')], [view('B')]]);
    expect(await readViews(area)).toEqual(after);
  });
});
