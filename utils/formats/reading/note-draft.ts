import type { Annotation, NoteContent } from '@/utils/domain/annotation';
import type { ServiceRef, Target } from '@/utils/domain/target';
import type { IsoWeek } from '@/utils/domain/week';

/** What a file says of one note. Whoever reads it makes changes of it. */
export interface NoteDraft {
  /** The note's id, where the file was written by us; foreign ids mean nothing here. */
  id: string | null;
  /** What the annotation is called in its file, whoever wrote it; empty where it has no name. Compared, never opened. */
  origin: string;
  target: Target;
  content: NoteContent;
  /** Further versions of texts that nobody had settled. */
  alternatives: Annotation['alternatives'];
  /** `null`: the file does not say when. */
  week: IsoWeek | null;
}

/**
 * Why something in a file became no note. `address`: its page is none of the web; `size`: larger than a note may be;
 * `reply`: it answers an annotation, and does not say who speaks.
 */
export type Refusal = 'address' | 'size' | 'shape' | 'reply';

/** What was read, and how many annotations were not, by reason. */
export interface ReadNotes {
  notes: NoteDraft[];
  refused: Partial<Record<Refusal, number>>;
  /** How many annotations said who made them. Names are not taken. */
  named: number;
}

/** What came of reading; `error`: `kind` is no form that we know, `count` is more than a file may hold. */
export type ReadResult = { parsed: ReadNotes } | { error: 'kind' | 'count' };

/** What reading needs of others, so that it stays pure. */
export interface ReadOptions {
  /**
   * Cleans an http(s) address of sessions, tokens and personal data (`normaliseAddress` of `utils/page`); may throw on
   * what is no address.
   */
  cleanAddress(address: string): string;
  /** Which service a page belongs to (`serviceOfPage` of `utils/page`), by its cleaned address and its title, if any. */
  serviceOf?(page: string, title: string): ServiceRef;
}
