/**
 * The figures and lists of the review, of columns that lie in memory: pure, some milliseconds at 100,000 notes. See
 * docs/decisions/0021-columns.md.
 */
export {
  countConcerns,
  countPages,
  countRatings,
  countServices,
  countVoices,
  countWeeks,
  type Slots,
  type Tally,
} from './count';
export { type Coverage, countCoverage } from './coverage';
export {
  type Candidate,
  coreName,
  coreOf,
  type Double,
  findDoubles,
  type KnownServices,
  pairOf,
} from './doubles';
export { type FoundNotes, rankSlots, scoresOf } from './found';
export { idsOf } from './ids';
export { joinColumns, joinInSteps } from './join';
export { type FilterLists, filterLists, keepLists, type ListSets, listInSteps, NO_LISTS } from './lists';
export { countMatrix, countRows, type Matrix, type MatrixCell, type MatrixRow } from './matrix';
export { saidOfPlaces, voicesIn } from './numbered';
export { type NoteNumbers, numberNotes } from './numbers';
export { type Group, groupNotes, type SortKey, sortNotes, walkInSteps } from './order';
export {
  amongInSteps,
  maskOf,
  ownSlots,
  ownSlotsInSteps,
  type SlotSets,
  selectNotes,
  type TableFilter,
} from './select';
export { groupPages, listPages, listServices, type PageGroup, type PageRow, type ServiceRow } from './services';
export { statusColumn } from './status';
export { listSteps, type StepGap, type StepRow } from './steps';
export type { NoteTable, TableStep } from './table';
export { firstPage, type ListSort, PAGES, type ReviewPage, type ReviewView, SORT_KEYS } from './view';
