import type { OwnConcern } from '@/utils/domain/own-concern';
import type { NoteTable, Slots, TableFilter } from '@/utils/review';

/** What the overview is made of. It keeps nothing and reads nothing but this. */
export interface OverviewProps {
  table: NoteTable;
  /** The notes that fit the filters. */
  slots: Slots;
  /** The key of the service that is opened, so that its steps are shown; `null`: all services. */
  service: string | null;
  ownConcerns: readonly OwnConcern[];
  /** The address of the list of notes with this filter added to those that hold. The same function while they are the same. */
  notesAt(filter: Partial<TableFilter>): string;
  /** The address of the overview with this filter added. The same function while the filters are the same. */
  overviewAt(filter: Partial<TableFilter>): string;
}
