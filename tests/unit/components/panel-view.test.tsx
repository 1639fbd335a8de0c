// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { noteWith, TARGET } from '#tests/unit/app/targets.ts';
import { NO_CHOICE } from '@/components/common/service-choice';
import { Panel } from '@/components/panel/Panel';
import type { PanelActions } from '@/components/panel/services';
import type { EditedNote, PanelViewState } from '@/components/panel/view-state';
import { EMPTY_CONTENT } from '@/utils/domain/annotation';
import type { PageState } from '@/utils/domain/page-state';
import { createStore } from '@/utils/store';
import { CONVERSING } from './conversing';
import { draw } from './draw';

const { service, page, step, frame } = TARGET;
/** The marks are shown, and no frame comes from elsewhere. */
const SHOWN = { hidden: false, foreign: [] };
const OPEN: PanelViewState = {
  access: 'open',
  page: { where: { service, page, step, frame }, marks: {}, ...SHOWN },
  service: null,
  portalAllowed: true,
  foreign: [],
  lists: { here: [], elsewhere: [], lost: [] },
  editor: null,
  conversation: null,
  fields: null,
  seeking: null,
  notice: null,
  backup: null,
};

/** The panel in a state, and what it asked for. */
function show(state: Partial<PanelViewState>) {
  const asked: unknown[] = [];
  const ask =
    (name: keyof PanelActions) =>
    (...of: unknown[]) =>
      void asked.push([name, ...of]);
  const actions: PanelActions = {
    pick: ask('pick'),
    stopPicking: ask('stopPicking'),
    begin: ask('begin'),
    noteStep: ask('noteStep'),
    checkStep: ask('checkStep'),
    open: ask('open'),
    closeEditor: ask('closeEditor'),
    remove: ask('remove'),
    restore: ask('restore'),
    erase: ask('erase'),
    reveal: ask('reveal'),
    loadServices: async () => NO_CHOICE,
    nameService: async (...of) => asked.push(['nameService', ...of]) > 0,
    movePage: async (...of) => asked.push(['movePage', ...of]) > 0,
    openPlace: ask('openPlace'),
    seek: ask('seek'),
    allowPortal: ask('allowPortal'),
    allowFrame: ask('allowFrame'),
    hideMarks: ask('hideMarks'),
    dismissNotice: ask('dismissNotice'),
    openReview: ask('openReview'),
    openShare: ask('openShare'),
    openOptions: ask('openOptions'),
    openBackup: ask('openBackup'),
  };
  const store = createStore<PanelViewState>({ ...OPEN, ...state });
  return { ...draw(<Panel store={store} actions={actions} conversing={CONVERSING} />), asked, store };
}

const editorOf = (part: Partial<EditedNote>) => {
  const state: EditedNote = {
    key: 'new:1',
    note: null,
    target: TARGET,
    content: EMPTY_CONTENT,
    versions: {},
    settled: {},
    status: 'unchanged',
    ...part,
  };
  const nothing = () => undefined;
  return { ...createStore(state), change: nothing, settle: nothing, unsettle: nothing, flush: async () => undefined };
};

describe('the panel', () => {
  test('says where one is', () => {
    const { all, text } = show({});
    expect(all('h1').map((each) => each.textContent)).toEqual(['Wohngeld']);
    expect(text()).toContain('portal.example · Schritt 3 von 6: Einkommen');
  });

  test.each<[string, { name: string; title: string }, string]>([
    ['the service', { name: 'Wohngeld', title: 'Titel' }, 'Wohngeld'],
    ['else the page', { name: '', title: 'Titel' }, 'Titel'],
    ['else the portal', { name: '', title: '' }, 'portal.example'],
  ])('is headed by %s', (_, { name, title }, heading) => {
    const where = { ...TARGET, service: { key: 'x', name }, page: { ...page, title } };
    expect(show({ page: { where, marks: {}, ...SHOWN } }).all('h1')[0]?.textContent).toBe(heading);
  });

  test.each<[string, Partial<PanelViewState>, string[], string[]]>([
    ['is looking', { access: 'looking', page: null, lists: null }, [], ['panel_pick', 'panel_closed']],
    [
      'is not let in',
      { access: 'closed', page: null, lists: null },
      ['panel_closed'],
      ['panel_pick', 'panel_check_step'],
    ],
    [
      'has no notes yet',
      {},
      ['panel_empty', 'panel_here(0)', 'panel_pick', 'panel_note_step'],
      ['panel_portal', 'panel_lost('],
    ],
    ['is on a portal not allowed yet', { portalAllowed: false }, ['panel_portal', 'panel_allow_portal'], []],
    [
      'has a note elsewhere',
      { lists: { here: [], elsewhere: [noteWith()], lost: [] } },
      ['panel_elsewhere(1)'],
      ['panel_lost('],
    ],
    [
      'has lost a note',
      { lists: { here: [], elsewhere: [], lost: [noteWith()] } },
      ['panel_lost(1)', 'panel_lost_why'],
      ['panel_elsewhere'],
    ],
    ['is picking', { fields: [TARGET] }, ['panel_stop_picking', 'panel_picking'], ['panel_pick ']],
    ['is picking where there is no field', { fields: [] }, ['panel_seeking'], ['panel_picking']],
    [
      'has a note open',
      { editor: editorOf({}) },
      ['editor_new_title', 'Ganzer Schritt'],
      ['panel_pick', 'panel_here', 'panel_delete'],
    ],
    [
      'has an old note open',
      { editor: editorOf({ note: 'n' }) },
      ['editor_title', 'panel_delete'],
      ['editor_new_title'],
    ],
    ['is saving', { editor: editorOf({ status: 'typing' }) }, ['editor_saving'], ['editor_saved', 'editor_failed']],
    ['has saved', { editor: editorOf({ status: 'saved' }) }, ['editor_saved'], ['editor_saving']],
    ['could not save', { editor: editorOf({ status: 'failed' }) }, ['editor_failed'], ['editor_saved']],
    ['has something to say', { notice: { text: 'panel_not_here', undo: null } }, ['panel_not_here', 'close'], ['undo']],
  ])('that %s shows what is then to be shown', (_, state, shown, hidden) => {
    const { text } = show(state);
    for (const words of [...shown, 'panel_stays_here', 'panel_review', 'panel_share', 'panel_options'])
      expect(text()).toContain(words);
    for (const words of hidden) expect(text()).not.toContain(words);
  });

  const note = noteWith();
  const MARKED: PageState = { where: { service, page, step, frame }, marks: { a: 'found' }, ...SHOWN };
  test.each<[string, Partial<PanelViewState>, unknown[]]>([
    ['panel_pick', {}, ['pick']],
    ['panel_stop_picking', { fields: [] }, ['stopPicking']],
    ['panel_note_step', {}, ['noteStep']],
    ['panel_check_step', {}, ['checkStep']],
    ['panel_allow_portal', { portalAllowed: false }, ['allowPortal']],
    ['panel_allow_foreign', { foreign: ['https://amt.example'] }, ['allowFrame', 'https://amt.example']],
    ['panel_hide_marks', { page: { ...MARKED, hidden: false } }, ['hideMarks', true]],
    ['panel_show_marks', { page: { ...MARKED, hidden: true } }, ['hideMarks', false]],
    ['panel_review', {}, ['openReview']],
    ['panel_share', {}, ['openShare']],
    ['panel_options', {}, ['openOptions']],
    ['Ganzer Schritt', { fields: [TARGET] }, ['begin', TARGET]],
    ['panel_edit', { lists: { here: [note], elsewhere: [], lost: [] } }, ['open', note.id]],
    ['panel_delete', { lists: { here: [note], elsewhere: [], lost: [] } }, ['remove', note.id]],
    ['panel_seek', { lists: { here: [], elsewhere: [], lost: [note] } }, ['seek', note.id]],
    ['panel_delete', { lists: { here: [], elsewhere: [], lost: [note] } }, ['remove', note.id]],
    ['place_open', { lists: { here: [], elsewhere: [note], lost: [] } }, ['openPlace', note.id]],
    ['editor_close', { editor: editorOf({}) }, ['closeEditor']],
    ['panel_delete', { editor: editorOf({ note: 'n' }) }, ['remove', 'n']],
    ['undo', { notice: { text: 'panel_deleted', undo: { note: 'n', by: 'restore' } } }, ['restore', 'n']],
    ['undo', { notice: { text: 'panel_checked', undo: { note: 'n', by: 'delete' } } }, ['remove', 'n']],
    [
      'undo',
      { notice: { text: 'panel_service_named', undo: { by: 'name', service: 'ozg:1', name: '' } } },
      ['nameService', 'ozg:1', ''],
    ],
    [
      'undo',
      { notice: { text: 'panel_page_moved', undo: { by: 'move', page: page.key, service } } },
      ['movePage', page.key, service],
    ],
    ['close', { notice: { text: 'panel_failed', undo: null } }, ['dismissNotice']],
  ])('does what "%s" says', (words, state, wanted) => {
    const { click, asked } = show(state);
    click(words);
    expect(asked.map((each) => (Array.isArray(each) ? each.filter((part) => !(part instanceof Event)) : each))).toEqual(
      [wanted],
    );
  });

  test('leads to a note when it is chosen', () => {
    const { all, asked } = show({ lists: { here: [note], elsewhere: [], lost: [] } });
    all('.rn-entry')[0]?.click();
    expect(asked).toEqual([['reveal', note]]);
  });

  test('says what to do now when a place is sought, and keeps quietly what is to be kept', async () => {
    const lists = { here: [], elsewhere: [], lost: [note] };
    const { click, text, has, all, asked, store } = show({ lists });
    expect(text()).not.toContain('panel_seeking');
    click('panel_seek');
    store.set({ seeking: note.id });
    await expect.poll(text).toContain('panel_seeking');
    click('panel_stop_picking');
    store.set({ seeking: null });
    await expect.poll(text).not.toContain('panel_seeking');
    click('panel_keep');
    expect([text().includes('panel_kept'), has('panel_seek'), has('panel_delete')]).toEqual([true, false, false]);
    all('.rn-entry')[0]?.click();
    expect(asked).toEqual([['seek', note.id], ['stopPicking'], ['open', note.id]]);
  });

  test('gives the focus to the note that opens', () => {
    const { store, all, redraw: _ } = show({});
    const editor = editorOf({});
    store.set({ editor });
    return expect.poll(() => document.activeElement === all('h2')[0]).toBe(true);
  });

  test('speaks of pages where a page knows no steps', () => {
    const where = { ...TARGET, step: { key: '', label: '' } };
    const { text } = show({ page: { where, marks: {}, ...SHOWN } });
    expect(text()).toContain('panel_note_page');
    expect(text()).toContain('panel_here_page(0)');
  });
});
