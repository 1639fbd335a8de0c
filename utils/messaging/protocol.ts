import type { NoteContent } from '@/utils/domain/annotation';
import type { Appearance } from '@/utils/domain/appearance';
import type { ChangeId, NoteChange, SpotSaying } from '@/utils/domain/change';
import type { OwnConcern } from '@/utils/domain/own-concern';
import type { Mark, PageState } from '@/utils/domain/page-state';
import type { PageMove } from '@/utils/domain/service';
import type { ServiceRef, Target, Whereabouts } from '@/utils/domain/target';

/** A place that somebody wants to say more about, before anything is saved. */
export interface Beginning {
  target: Target;
  content: Partial<NoteContent>;
}

/** Calls that the background answers. Input and output by name. */
export interface BackgroundCalls {
  /** Puts the annotator into the page that asks; answers when the page's notes stand. */
  'annotator.load': { input: null; output: null };
  /** A frame has been loaded: the annotator comes if there are notes. */
  'frame.here': { input: null; output: null };
  /** The same as `annotator.load` for a tab that one of our own pages speaks of. */
  'annotator.loadIn': { input: { tabId: number }; output: { loaded: boolean } };
  'note.create': { input: Beginning; output: { id: ChangeId } };
  /** `seen`: the heads of the note that its editor was opened with; left out: those of now. Answers them with the edit. */
  'note.edit': {
    input: { id: ChangeId; changes: NoteChange[]; seen?: ChangeId[] };
    output: { heads: ChangeId[] };
  };
  /** Makes the same changes to some notes, a few hundred at most. Only for our own pages. */
  'notes.edit': { input: { ids: ChangeId[]; changes: NoteChange[] }; output: null };
  /** Erases all words of a note; those of others on this device alone. */
  'note.erase': { input: { id: ChangeId }; output: null };
  /** Decides for this device what others ask to erase in a note. */
  'note.decideErasure': { input: { id: ChangeId; decision: 'erase' | 'keep' }; output: null };
  'marks.ofPage': { input: { page: string; frame: string }; output: Mark[] };
  /** A frame of the page that asks has loaded a document: the browser tells the background only of whole pages. */
  'frame.loaded': { input: null; output: null };
  /** Where the page around a frame from elsewhere is; `null` where nobody lets us look. */
  'page.where': { input: null; output: Whereabouts | null };
  /** Choosing has ended in one frame of a page: so it ends in all, and in the panel. */
  'picker.done': { input: null; output: null };
  /** Gives a service a name of people's own; an empty one gives way to what its pages say. */
  'service.name': { input: { key: string; name: string }; output: null };
  /** Puts a page with all its notes to a service; back by naming the one that the page says. */
  'page.move': { input: { page: string; service: ServiceRef }; output: null };
  /**
   * Puts some pages, a few hundred at most, to services, or lets them go with `null`: all or none. Answers where they were
   * put before, as such moves. Only for our own pages.
   */
  'pages.move': { input: { moves: PageMove[] }; output: { former: PageMove[] } };
  /** Adds a concern of people's own to the catalogue, or says anew what it means. */
  'concern.define': { input: OwnConcern; output: null };
  /**
   * Says something of the problem spot that holds a note, for a concern (`''`: none). `seen`: heads of the spot's records, by
   * their ids, that its editor was opened with; left out: those of now. Answers them with what was said.
   */
  'spot.say': {
    input: { note: ChangeId; concern: string; says: SpotSaying[]; seen?: Record<ChangeId, ChangeId[]> };
    output: { seen: Record<ChangeId, ChangeId[]> };
  };
  /** Joins notes: they mean the same place. */
  'place.join': { input: { notes: ChangeId[] }; output: null };
  /** Parts notes from others: they mean another place, together. */
  'place.part': { input: { notes: ChangeId[]; from: ChangeId[] }; output: null };
  /** Erases words of a record of a spot: some changes, or all; those of others on this device alone. */
  'spot.erase': { input: { record: ChangeId; changes?: ChangeId[] }; output: null };
  /** Decides for this device what others ask to erase in a record of a spot. */
  'spot.decideErasure': { input: { record: ChangeId; decision: 'erase' | 'keep' }; output: null };
  /** One of our own pages has read changes in, or taken them out again: everybody is told. */
  'changes.arrived': { input: null; output: null };
  /** Answers when the database is open and what it had lost is back: pages that read it ask this first. */
  'storage.ready': { input: null; output: null };
  /** The daily backup was switched on: the first may be due. Answers when it is written, or was not to be. */
  'backup.look': { input: null; output: null };
  'page.seen': { input: PageState; output: null };
  'panel.openNote': { input: { note: ChangeId }; output: null };
  'panel.beginNote': { input: Beginning; output: null };
  /** The user's settings as far as a page needs them; asked anew each time, for they change. */
  appearance: { input: null; output: Appearance };
  /** Leads to a note's place in this tab or a new one, or to where its service begins, and shows it there once. */
  'place.open': { input: { note: ChangeId; tabId?: number }; output: null };
  'paint.prepare': { input: { highlight: string }; output: null };
}

/** Calls that a content script answers, asked by the panel or the background. */
export interface PageCalls {
  'page.state': { input: null; output: PageState };
  /** Asks each frame to say `page.seen`, now and whenever it changes: only so the panel learns of frames. */
  'page.tell': { input: null; output: null };
  'marks.reload': { input: null; output: null };
  'mark.reveal': { input: { note: ChangeId }; output: { found: boolean } };
  'marks.hide': { input: { hidden: boolean }; output: null };
  'picker.start': { input: null; output: null };
  /** The fields of the step, for those who rather choose from a list. */
  'picker.fields': { input: null; output: Target[] };
  'picker.stop': { input: null; output: null };
  /** Lets somebody choose the place of a note anew: by selecting text, or an element with the picker. */
  'place.seek': { input: { note: ChangeId }; output: null };
  /** Notes what the browser's menu was opened on. */
  'place.note': { input: { link?: string; image?: string; editable?: boolean }; output: null };
  'step.note': { input: null; output: null };
  'toolbar.focus': { input: null; output: null };
  'annotator.stop': { input: { origins: string[] }; output: null };
}

/** The call that Chromium's page for packing answers, asked by the background. */
export interface PackerCalls {
  /** Packs a backup, which stands under `url` as long as the page is open; `null` where nothing is noted. */
  'backup.pack': { input: null; output: { url: string | null } };
}

/** News for all extension pages. */
export type News =
  | { kind: 'notes.changed' }
  /** What is kept under these keys of `storage.local` is another: see `utils/app/kept.ts`. */
  | { kind: 'kept.changed'; keys: readonly string[] }
  /** `frameId`: 0 for the page itself. */
  | { kind: 'page.seen'; tabId: number; frameId: number; state: PageState }
  | { kind: 'picker.done'; tabId: number }
  | { kind: 'panel.show'; tabId: number; note: string };
