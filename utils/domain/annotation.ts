import type { ChangeId } from './change';
import type { OwnConcern } from './own-concern';
import type { Affected, Rating, Severity } from './rating';
import type { Target } from './target';
import type { IsoWeek } from './week';

/** What a note says about its target. Everything but the target is optional: `null` and `''` mean "not said". */
export interface NoteContent {
  /** Ids of catalogue entries. A set; kept sorted. */
  concerns: string[];
  rating: Rating | null;
  affected: Affected | null;
  severity: Severity | null;
  comment: string;
  suggestion: string;
}

/** The fields that hold text, where two people's unknowing changes are both kept. */
export const TEXT_FIELDS = ['comment', 'suggestion'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The longest text, UTF-16 code units. */
export const TEXT_MAX = 20_000;

/** The fields that are set as a whole; the last one in the order of the log holds. */
export type PlainField = 'rating' | 'affected' | 'severity';

/** The fields that `note.set` sets. */
export type NoteField = TextField | PlainField;

/** What somebody answered to a note. Its id is that of the change that said it. */
export interface Reply {
  id: ChangeId;
  text: string;
  /** The name that was set when it was written; `''`, which is the rule, for none. */
  author: string;
  week: IsoWeek;
  voice: string;
}

/** A note as people see it: the log's changes about one subject, materialised. The W3C calls it an Annotation. */
export interface Annotation extends NoteContent {
  id: ChangeId;
  target: Target;
  /** Versions of a text that were written without knowing of each other, beside the one in the field itself. */
  alternatives: Partial<Record<TextField, string[]>>;
  deleted: boolean;
  week: IsoWeek;
  voice: string;
  /** The name that was set when the note was begun; `''`, which is the rule, for none. No form of file has it. */
  author: string;
  /** The key of the page that it was begun on: its voices are of that page, wherever the note was put since. */
  begunOn: string;
  /** In the order of the log. */
  replies: Reply[];
  /** The voices that voted for it, sorted: their number is the figure to show. No form of file but ours has them. */
  votes: string[];
  /** How many of its changes are here without what they say, because somebody withheld it. Erased ones do not count. */
  withheld: number;
  /** The changes that somebody else asks to erase, until people here decide; left out where nobody asks. */
  erasureAsked?: ChangeId[];
  /** The changes that nobody has built upon yet: the parents of the next one. */
  heads: ChangeId[];
  /** What those of its concerns mean that people added, where that is known. Put in when a note is read. */
  ownConcerns?: readonly OwnConcern[];
}

/** Whether a content says nothing yet. */
export function isSilent({ concerns, rating, affected, severity, comment, suggestion }: Partial<NoteContent>): boolean {
  const said = [concerns?.length, rating, affected, severity !== undefined && severity !== null, comment, suggestion];
  return !said.some(Boolean);
}

/** A content that says nothing yet. */
export const EMPTY_CONTENT: NoteContent = {
  concerns: [],
  rating: null,
  affected: null,
  severity: null,
  comment: '',
  suggestion: '',
};
