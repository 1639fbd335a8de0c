import type { Annotation, NoteContent } from '@/utils/domain/annotation';
import type { ChangeId } from '@/utils/domain/change';
import type { PageState } from '@/utils/domain/page-state';
import type { Target } from '@/utils/domain/target';
import type { Store } from '@/utils/store';

/** A note that is open, as the editor's view needs it. */
export interface EditedNote {
  key: string;
  note: ChangeId | null;
  target: Target;
  content: NoteContent;
  alternatives: Annotation['alternatives'];
  status: 'unchanged' | 'typing' | 'saved' | 'failed';
}

/** The editor of a note, as its view needs it. */
export interface NoteEditing extends Pick<Store<EditedNote>, 'get' | 'subscribe'> {
  change(change: Partial<NoteContent>): void;
  flush(): Promise<void>;
}

/** What the panel's view is drawn from. */
export interface PanelViewState {
  /** `closed`: the browser has not let us into this page (yet). */
  access: 'looking' | 'closed' | 'open';
  page: PageState | null;
  /** Whether the user has allowed this portal for always. */
  portalAllowed: boolean;
  lists: NoteLists | null;
  editor: NoteEditing | null;
  /** Fields to choose from, while picking. */
  fields: Target[] | null;
  notice: Notice | null;
}

/** What was just done, and the note that it can be undone for. */
export interface Notice {
  text: 'panel_deleted' | 'panel_checked' | 'panel_failed' | 'panel_not_here' | 'panel_behind';
  undo: { note: ChangeId; by: 'delete' | 'restore' } | null;
}

/** The notes of a service: on this step, on other steps or pages, or not found where they should be. */
export interface NoteLists {
  here: Annotation[];
  elsewhere: Annotation[];
  lost: Annotation[];
}
