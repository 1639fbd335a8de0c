import { NO_CHOICE } from '@/components/common/service-choice';
import type { ConversationServices } from '@/components/conversation/services';
import type { PanelActions } from '@/components/panel/services';
import type { Notice, PanelViewState } from '@/components/panel/view-state';
import { conversationServices } from '@/utils/app/conversation/services';
import { elsewhereOfTab } from '@/utils/app/pages/elsewhere';
import { browser } from '@/utils/browser';
import { isSilent, type NoteContent } from '@/utils/domain/annotation';
import type { ChangeId, NoteChange } from '@/utils/domain/change';
import type { PageState } from '@/utils/domain/page-state';
import type { Target } from '@/utils/domain/target';
import { type BackgroundCalls, createCaller, type News } from '@/utils/messaging';
import {
  type Database,
  deleteDraft,
  readDraft,
  readNewDrafts,
  readNote,
  readNotesOfPage,
  readNotesOfService,
  readPageService,
  readService,
  writeDraft,
} from '@/utils/storage';
import { createStore, type Store } from '@/utils/store';
import { followBackups } from './backups';
import { createConversationReader } from './conversation';
import { createEditor, editingOfDraft, editingOfNote } from './editing';
import { followTab } from './following';
import { INITIAL } from './initial';
import { listNotes } from './lists';
import { mergeFrames } from './merge-frames';
import { createPlaceActions } from './places';
import { isPortalAllowed, requestPortal } from './portal-permission';
import { loadServiceChoice, readServiceOf } from './services';

/** The panel: what it shows and what can be done in it. */
export interface Panel {
  store: Store<PanelViewState>;
  actions: PanelActions;
  conversing: ConversationServices;
}

/** Runs the panel until the signal. `search` is the page's own query: `?tab=` names a tab to stay with. */
export async function startPanel(db: Database, search: string, signal: AbortSignal): Promise<Panel> {
  const store = createStore<PanelViewState>(INITIAL);
  const background = createCaller<BackgroundCalls>((message) => browser.runtime.sendMessage(message));
  const following = await followTab(search, { moved: () => void look(), heard }, signal);
  const { page } = following;
  const readConversation = createConversationReader(db, store);
  const frames = new Map<number, PageState>();
  /** Counts the readings: what an older one finds later is of no interest. */
  let reading = 0;
  /** Counts what is known of the page: an answer that comes later than newer news is of no interest either. */
  let said = 0;

  const tell = (text: Notice['text'], undo: Notice['undo'] = null) => store.set({ notice: { text, undo } });
  const attempt = async (act: () => Promise<unknown>) => {
    await act().catch(() => tell('panel_failed'));
  };
  const say = async (act: () => Promise<Notice>): Promise<boolean> => {
    try {
      store.set({ notice: await act() });
      return true;
    } catch {
      tell('panel_failed');
      return false;
    }
  };

  /** Asks the page where it is and what it has found, and draws everything anew. */
  async function look() {
    frames.clear();
    said += 1;
    const asked = said;
    try {
      const state = await page(0)('page.state', null);
      if (asked === said) frames.set(0, state);
      store.set({ page: mergeFrames(frames), access: 'open' });
      page()('page.tell', null).catch(() => undefined);
    } catch {
      // A page that has come meanwhile has spoken for itself.
      if (asked === said)
        store.set({ page: null, service: null, access: 'closed', lists: null, fields: null, seeking: null });
    }
    store.set({ elsewhere: await elsewhereOfTab(following.tabId()) });
    await readNotes();
  }
  async function pageSaid(frameId: number, state: PageState) {
    if (frameId === 0) said += 1;
    // On another page there may be other frames.
    if (frameId === 0 && state.where.page.key !== frames.get(0)?.where.page.key) frames.clear();
    frames.set(frameId, state);
    store.set({ page: mergeFrames(frames), access: frames.has(0) ? 'open' : store.get().access });
    await readNotes();
  }
  async function readNotes() {
    const { page: state } = store.get();
    if (!state) return;
    reading += 1;
    const asked = reading;
    const { page: shown } = state.where;
    const service = await readServiceOf(db, state.where);
    const notes = [...(await readNotesOfService(db, service.service.key)), ...(await readNotesOfPage(db, shown.key))];
    const unique = [...new Map(notes.map((note) => [note.id, note])).values()];
    const foreign = await Promise.all(state.foreign.map(async (at) => ((await isPortalAllowed(at)) ? [] : [at])));
    const portalAllowed = await isPortalAllowed(shown.key);
    if (asked === reading)
      store.set({ service, lists: listNotes(unique, state), portalAllowed, foreign: foreign.flat() });
  }
  const isPicking = () => store.get().fields !== null || store.get().seeking !== null;
  function heard(news: News) {
    if (news.kind === 'notes.changed') {
      readNotes();
      readConversation();
    } else if (news.kind === 'panel.show') show(news.note);
    else if (news.kind === 'picker.done') store.set({ fields: null, seeking: null });
    else if (news.kind === 'page.seen') pageSaid(news.frameId, news.state);
  }

  const editNote = (id: ChangeId, changes: NoteChange[], seen: ChangeId[] = []) =>
    background('note.edit', { id, changes, seen });
  const editing = {
    createNote: async (beginning: { target: Target; content: Partial<NoteContent> }) =>
      (await background('note.create', beginning)).id,
    editNote: async (id: ChangeId, changes: NoteChange[], seen: ChangeId[]) =>
      (await editNote(id, changes, seen)).heads,
    keepDraft: (draft: Parameters<typeof writeDraft>[1]) => writeDraft(db, draft),
    dropDraft: (key: string) => deleteDraft(db, key),
  };
  const edit = (open: Parameters<typeof createEditor>[0]) => {
    store.get().editor?.flush();
    store.set({ editor: createEditor(open, editing), conversation: null, fields: null, notice: null });
    readConversation();
  };
  const begin = (target: Target, content: Partial<NoteContent> = {}) =>
    edit(editingOfDraft(`new:${crypto.randomUUID()}`, target, content));

  /** Opens what was asked for on the page: a note, or a draft that was just begun. */
  async function show(key: string) {
    const tabId = following.tabId();
    if (tabId !== undefined) await browser.storage.session.remove(`show:${tabId}`);
    const draft = await readDraft(db, key);
    const note = await readNote(db, key);
    if (note) edit(editingOfNote(note, draft));
    else if (draft?.target) edit(editingOfDraft(key, draft.target, draft.content));
  }
  async function showWhatWasAsked() {
    const key = `show:${following.tabId()}`;
    const { [key]: asked } = await browser.storage.session.get(key);
    if (typeof asked === 'string') await show(asked);
    else await takeUpDrafts();
  }
  /** A place that somebody began to write about before the panel was closed opens again; empty beginnings go. */
  async function takeUpDrafts() {
    for (const { key, target, content } of await readNewDrafts(db)) {
      if (!target || isSilent(content)) await deleteDraft(db, key);
      else if (target.service.key === store.get().page?.where.service.key && !store.get().editor)
        edit(editingOfDraft(key, target, content));
    }
  }

  const whereabouts = (): Target | undefined => {
    const { page: state } = store.get();
    return state ? { ...state.where, selectors: [] } : undefined;
  };
  const openTab = (path: string) => browser.tabs.create({ url: browser.runtime.getURL(path) });
  const places = createPlaceActions({ store, background, following, frames, attempt, begin });
  const actions: PanelActions = {
    ...places,
    hideMarks: (hidden) => attempt(() => page()('marks.hide', { hidden })),
    allowFrame: (origin) => {
      requestPortal(origin).then(look, () => tell('panel_failed'));
    },
    noteStep() {
      const target = whereabouts();
      if (target) begin(target);
    },
    checkStep: () =>
      attempt(async () => {
        const target = whereabouts();
        if (!target) return;
        const { id } = await background('note.create', { target, content: { rating: 'clear' } });
        tell('panel_checked', { note: id, by: 'delete' });
      }),
    open: (note) => attempt(() => show(note)),
    closeEditor() {
      const { editor } = store.get();
      editor?.flush();
      const { note, key, content } = editor?.get() ?? {};
      if (key && content && !note && isSilent(content)) deleteDraft(db, key);
      store.set({ editor: null });
    },
    remove: (note) =>
      attempt(async () => {
        await store.get().editor?.flush();
        await editNote(note, [{ kind: 'note.delete', value: {} }]);
        store.set({ editor: null });
        tell('panel_deleted', { note, by: 'restore' });
      }),
    erase: (note) =>
      attempt(async () => {
        await store.get().editor?.flush();
        await background('note.erase', { id: note });
        store.set({ editor: null });
        tell('panel_erased');
      }),
    restore: (note) =>
      attempt(async () => {
        await editNote(note, [{ kind: 'note.restore', value: {} }]);
        store.set({ notice: null });
      }),
    loadServices: () => loadServiceChoice(db).catch(() => NO_CHOICE),
    nameService: (service, name) =>
      say(async () => {
        const former = await readService(db, service);
        await background('service.name', { key: service, name });
        return { text: 'panel_service_named', undo: { by: 'name', service, name: former?.name ?? '' } };
      }),
    movePage: (shown, service) =>
      say(async () => {
        const former = (await readPageService(db, shown))?.service ?? store.get().page?.where.service;
        await background('page.move', { page: shown, service });
        return { text: 'panel_page_moved', undo: former ? { by: 'move', page: shown, service: former } : null };
      }),
    allowPortal() {
      const { page: state } = store.get();
      // Nothing is awaited before the request: the browser must still see the click.
      if (state) requestPortal(state.where.page.key).then(look, () => tell('panel_failed'));
    },
    dismissNotice: () => store.set({ notice: null }),
    openReview: () => attempt(() => openTab('review.html')),
    openShare: () => attempt(() => openTab('review.html#share')),
    openBackup: () => attempt(() => openTab('options.html#backup')),
    openOptions: () => attempt(() => browser.runtime.openOptionsPage()),
  };
  document.addEventListener('visibilitychange', () => store.get().editor?.flush(), { signal });
  // Choosing can be left from here too: the page may not have the focus.
  document.addEventListener('keydown', (event) => event.key === 'Escape' && isPicking() && places.stopPicking(), {
    signal,
  });
  followBackups(store, signal);
  await look();
  await showWhatWasAsked();
  return { store, actions, conversing: conversationServices(db, background) };
}
