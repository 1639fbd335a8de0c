import type { PanelActions } from '@/components/panel/services';
import type { PanelViewState } from '@/components/panel/view-state';
import type { Annotation } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { Target } from '@/utils/domain/target';
import { wayTo } from '@/utils/domain/way';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import type { Store } from '@/utils/store';
import type { Following } from './following';
import { type FrameStates, frameOf } from './merge-frames';

/** What the panel does with places needs this of it. */
export interface PlaceServices {
  store: Store<PanelViewState>;
  background: Caller<BackgroundCalls>;
  following: Following;
  frames: FrameStates;
  /** Tells when something did not work. */
  attempt(act: () => Promise<unknown>): Promise<void>;
  begin(target: Target): void;
}

type PlaceActions = Pick<PanelActions, 'pick' | 'stopPicking' | 'begin' | 'seek' | 'reveal' | 'openPlace'>;

/** Lets people choose places on the page, shows them, and leads to those that are elsewhere. */
export function createPlaceActions(services: PlaceServices): PlaceActions {
  const { store, background, following, frames, attempt, begin } = services;
  const { page } = following;

  /** Frames that came or were allowed after the page have nothing of ours yet. */
  const startEverywhere = async () => {
    const tabId = following.tabId();
    if (tabId !== undefined) await background('annotator.loadIn', { tabId });
  };
  const stopPicking = () => {
    store.set({ fields: null, seeking: null });
    page()('picker.stop', null).catch(() => undefined);
  };
  async function reveal(note: Annotation) {
    if (note.target.page.key === store.get().page?.where.page.key) {
      const { found } = await page(frameOf(frames, note.id))('mark.reveal', { note: note.id });
      if (!found) store.set({ notice: { text: 'panel_not_here', undo: null } });
    } else if (wayTo(note.target, []).kind === 'open') await openPlace(note.id);
    else store.set({ notice: { text: 'panel_behind', undo: null } });
  }
  async function openPlace(note: ChangeId) {
    const tabId = following.tabId();
    await background('place.open', { note, ...(tabId !== undefined && { tabId }) });
  }

  return {
    pick: () =>
      attempt(async () => {
        await startEverywhere();
        await page()('picker.start', null);
        const known = [...frames.keys()].sort((a, b) => a - b);
        const fields = await Promise.all(known.map((id) => page(id)('picker.fields', null)));
        store.set({ fields: fields.flat(), seeking: null, notice: null });
      }),
    stopPicking,
    begin(target) {
      stopPicking();
      begin(target);
    },
    seek: (note) =>
      attempt(async () => {
        await startEverywhere();
        await page()('place.seek', { note });
        store.set({ seeking: note, fields: null, notice: null });
      }),
    reveal: (note) => attempt(() => reveal(note)),
    openPlace: (note) => attempt(() => openPlace(note)),
  };
}
