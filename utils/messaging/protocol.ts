import type { NoteContent } from '@/utils/domain/annotation';
import type { ChangeId, NoteChange } from '@/utils/domain/change';
import type { Mark, PageState } from '@/utils/domain/page-state';
import type { Target } from '@/utils/domain/target';

/** A place that somebody wants to say more about, before anything is saved. */
export interface Beginning {
  target: Target;
  content: Partial<NoteContent>;
}

/** Calls that the background answers. Input and output by name. */
export interface BackgroundCalls {
  /** Puts the annotator into the page that asks; answers when the page's notes stand. */
  'annotator.load': { input: null; output: null };
  /** The same for a tab that one of our own pages speaks of. */
  'annotator.loadIn': { input: { tabId: number }; output: { loaded: boolean } };
  'note.create': { input: Beginning; output: { id: ChangeId } };
  'note.edit': { input: { id: ChangeId; changes: NoteChange[] }; output: null };
  'marks.ofPage': { input: { page: string }; output: Mark[] };
  'page.seen': { input: PageState; output: null };
  'panel.openNote': { input: { note: ChangeId }; output: null };
  'panel.beginNote': { input: Beginning; output: null };
  /** Leads to a note's place in this tab or a new one, or to where its service begins, and shows it there once. */
  'place.open': { input: { note: ChangeId; tabId?: number }; output: null };
  'paint.prepare': { input: { highlight: string }; output: null };
}

/** Calls that a content script answers, asked by the panel or the background. */
export interface PageCalls {
  'page.state': { input: null; output: PageState };
  'marks.reload': { input: null; output: null };
  'mark.reveal': { input: { note: ChangeId }; output: { found: boolean } };
  /** Answers the fields of the step too, for those who rather choose from a list. */
  'picker.start': { input: null; output: Target[] };
  'picker.stop': { input: null; output: null };
  /** Lets somebody choose the place of a note anew: by selecting text, or an element with the picker. */
  'place.seek': { input: { note: ChangeId }; output: null };
  'toolbar.focus': { input: null; output: null };
  'annotator.stop': { input: { origins: string[] }; output: null };
}

/** News for all extension pages. */
export type News =
  | { kind: 'notes.changed' }
  | { kind: 'page.seen'; tabId: number; state: PageState }
  | { kind: 'panel.show'; tabId: number; note: string };
