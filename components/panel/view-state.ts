import type { Annotation, NoteContent, TextField } from '@/utils/domain/annotation';
import type { BackupState } from '@/utils/domain/backup';
import type { ChangeId } from '@/utils/domain/change';
import type { Conversation } from '@/utils/domain/conversation';
import type { Elsewhere } from '@/utils/domain/elsewhere';
import type { PageState } from '@/utils/domain/page-state';
import type { ServiceRef, Target } from '@/utils/domain/target';
import type { Versions } from '@/utils/domain/versions';
import type { Store } from '@/utils/store';

/** A note that is open, as the editor's view needs it. */
export interface EditedNote {
  key: string;
  note: ChangeId | null;
  target: Target;
  content: NoteContent;
  /** Texts that somebody has to settle between; what is typed into such a field is a draft until then. */
  versions: Versions;
  /** What was just settled, as it was before: it can be taken back until something else is typed there. */
  settled: Versions;
  status: 'unchanged' | 'typing' | 'saved' | 'failed';
}

/** The editor of a note, as its view needs it. */
export interface NoteEditing extends Pick<Store<EditedNote>, 'get' | 'subscribe'> {
  change(change: Partial<NoteContent>): void;
  /** Lets a text hold instead of all its versions. */
  settle(field: TextField, text: string): void;
  /** Takes that back. */
  unsettle(field: TextField): void;
  flush(): Promise<void>;
}

/** What the panel's view is drawn from. */
export interface PanelViewState {
  /** `closed`: the browser has not let us into this page (yet). */
  access: 'looking' | 'closed' | 'open';
  page: PageState | null;
  /** The service of that page as people mean it; `null` until it was read. */
  service: PageService | null;
  /** Whether the user has allowed this portal for always. */
  portalAllowed: boolean;
  /** Origins of frames in the page that nobody has allowed. */
  foreign: string[];
  lists: NoteLists | null;
  editor: NoteEditing | null;
  /** What stands below the open note; `null` while there is none, or none that is in the log. */
  conversation: Conversation | null;
  /** Fields to choose from, while picking. */
  fields: Target[] | null;
  /** The note whose place is chosen anew right now. */
  seeking: ChangeId | null;
  notice: Notice | null;
  /** `null` until it was read. */
  backup: BackupState | null;
  /** Whether the tab is in a private window or a container. */
  elsewhere?: Elsewhere | null;
}

/** What was just done, and how it can be undone. */
export interface Notice {
  text:
    | 'panel_deleted'
    | 'panel_erased'
    | 'panel_checked'
    | 'panel_failed'
    | 'panel_not_here'
    | 'panel_behind'
    | 'panel_service_named'
    | 'panel_page_moved';
  undo:
    | { note: ChangeId; by: 'delete' | 'restore' }
    | { by: 'name'; service: string; name: string }
    | { by: 'move'; page: string; service: ServiceRef }
    | null;
}

/** The service of a page: what the page says, and what people made of it. */
export interface PageService {
  /** What holds: where people put the page, under the name that they gave. */
  service: ServiceRef;
  /** What the page itself says. */
  own: ServiceRef;
  /** The name that people gave; empty where they gave none. */
  given: string;
  /** Names that were given without knowing of each other, beside the one that holds. */
  alternatives: string[];
  /** Services that the page was put to without knowing of each other, beside the one that holds. */
  rivals: ServiceRef[];
}

/** The notes of a service: on this step, on other steps or pages, or not found where they should be. */
export interface NoteLists {
  here: Annotation[];
  elsewhere: Annotation[];
  lost: Annotation[];
}
