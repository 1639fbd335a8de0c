// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { TARGET } from '#tests/unit/app/targets.ts';
import type { ServiceChoice } from '@/components/common/service-choice';
import { Panel } from '@/components/panel/Panel';
import type { PanelActions } from '@/components/panel/services';
import type { PageService, PanelViewState } from '@/components/panel/view-state';
import { makeFindable } from '@/utils/catalogue/services/suggest';
import { createStore } from '@/utils/store';
import { CONVERSING } from './conversing';
import { draw } from './draw';

const { service, page, step, frame } = TARGET;
const CHOICE: ServiceChoice = {
  known: makeFindable([
    { ...service, hint: '' },
    { key: 'https://portal.example/umzug', name: 'Umzug', hint: '' },
  ]),
  catalogue: makeFindable([
    { key: 'ozg:10000', name: 'Elterngeld', hint: '' },
    { key: 'leika:99041001000000', name: 'Elterngeld Bewilligung', hint: 'Elterngeld' },
    { key: 'ozg:10092', name: 'Wohngeldsache', hint: '' },
  ]),
};
const SERVICE: PageService = { service, own: service, given: '', alternatives: [], rivals: [] };

/** The panel with the form open, what it asked for, and a keyboard on whatever has the focus. */
async function open(part: Partial<PageService> = {}, { works = true } = {}) {
  const asked: unknown[] = [];
  const nothing = () => undefined;
  const actions: PanelActions = {
    pick: nothing,
    stopPicking: nothing,
    begin: nothing,
    noteStep: nothing,
    checkStep: nothing,
    open: nothing,
    closeEditor: nothing,
    remove: nothing,
    restore: nothing,
    erase: nothing,
    reveal: nothing,
    allowPortal: nothing,
    openPlace: nothing,
    seek: nothing,
    allowFrame: nothing,
    hideMarks: nothing,
    dismissNotice: nothing,
    openReview: nothing,
    openShare: nothing,
    openOptions: nothing,
    openBackup: nothing,
    loadServices: async () => CHOICE,
    nameService: async (...of) => {
      asked.push(['name', ...of]);
      return works;
    },
    movePage: async (...of) => {
      asked.push(['move', ...of]);
      return works;
    },
  };
  const store = createStore<PanelViewState>({
    access: 'open',
    page: { where: { service, page, step, frame }, marks: {}, hidden: false, foreign: [] },
    service: { ...SERVICE, ...part },
    portalAllowed: true,
    foreign: [],
    elsewhere: null,
    lists: { here: [], elsewhere: [], lost: [] },
    editor: null,
    conversation: null,
    fields: null,
    seeking: null,
    notice: null,
    backup: null,
  });
  const drawn = draw(<Panel store={store} actions={actions} conversing={CONVERSING} />);
  const settle = () => act(async () => undefined);
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      act(() => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
        );
      });
      await settle();
    }
  };
  const focused = () => {
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement)) throw new Error('nothing has the focus');
    return activeElement;
  };
  const write = async (words: string, value: string) => {
    drawn.find(words).focus();
    drawn.type(words, value);
    await settle();
  };
  const options = () => drawn.all('[role=option]').map((each) => each.textContent?.trim());
  const pointed = () => {
    const id = focused().getAttribute('aria-activedescendant');
    return id ? document.getElementById(id)?.textContent?.trim() : undefined;
  };
  drawn.click('service_change');
  await settle();
  return { ...drawn, asked, store, press, focused, write, options, pointed, settle };
}

const NAME = 'service_name';
const OTHER = 'service_other_name';

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
