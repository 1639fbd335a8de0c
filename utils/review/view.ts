import type { NoteFilter } from '@/utils/domain/filter';
import type { SortKey } from './order';

/** The pages of the review. `share` is where notes are passed on and read in. */
export const PAGES = ['overview', 'spots', 'notes', 'services', 'catalogue', 'share'] as const;
export type ReviewPage = (typeof PAGES)[number];

/** What the list can be sorted by. */
export const SORT_KEYS = [
  'place',
  'week',
  'severity',
  'votes',
  'replies',
  'service',
  'concern',
] as const satisfies SortKey[];
export type ListSort = (typeof SORT_KEYS)[number];

/** What the review shows: which page, which notes, what was searched for, in which order. */
export interface ReviewView {
  /** `null`: whichever suits so many notes. */
  page: ReviewPage | null;
  filter: NoteFilter;
  query: string;
  sort: ListSort;
}

/** Up to so many notes a list says more than figures. */
const FEW = 20;

/** The page for somebody who asked for none. */
export function firstPage(notes: number): ReviewPage {
  return notes > FEW ? 'overview' : 'notes';
}
