import type { NoteFind } from './check-notes';
import type { NoteFilter } from './filter';

/** What goes along in a file for colleagues only if somebody wants it. */
export interface Along {
  names: boolean;
  /** Earlier versions of texts, and replies that were taken back. */
  past: boolean;
}

/** What goes along if nobody says anything. */
export const NOTHING_ALONG: Along = { names: false, past: false };

/** What somebody chose to hand on. `kept`: keys of finds that may leave readable. */
export interface Choice {
  filter: NoteFilter;
  kept: ReadonlySet<string>;
  along: Along;
}

/** What looks like personal data, as people decide about it: in how many notes, not in which. */
export type ShownFind = Omit<NoteFind, 'notes'> & { notes: number };

/** What a choice comes to before anything is written. */
export interface Survey {
  notes: number;
  finds: ShownFind[];
}
