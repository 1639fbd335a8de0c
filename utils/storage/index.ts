export { dropStrayAttachments, putAttachments, readAttachments } from './attachments';
export { countLivingNotes } from './columns/count';
export { readColumns } from './columns/read';
export { readSearchMarks, type SearchMarks } from './columns/text-marks';
export { type Database, openDatabase } from './database';
export { findDeviceSecret, readDeviceSecret } from './device';
export { appendDurably } from './door';
export { type Draft, deleteDraft, readDraft, readNewDrafts, writeDraft } from './drafts';
export { type ImportWatch, importChanges, importFrom, type Source, takeBack } from './import/run';
export type { KeyValueArea } from './journal/area';
export { createJournal, type Journal } from './journal/journal';
export { recover } from './journal/recover';
export { hadNotes, rememberNotes, type WitnessCaches } from './journal/witness';
export { LOG_LOCK, underLock } from './locks';
export { type Appended, appendChanges } from './log/append';
export { readChanges, readHeads } from './log/read-all';
export { readChangesOf } from './log/read-log';
export { keepSearch, readKeptSearch, readSearchStamp } from './search/kept';
export { readConcerns } from './view/concerns';
export {
  readAllNotes,
  readEveryNote,
  readEveryNoteOfPage,
  readEveryNoteOfService,
  readNote,
  readNotesByIds,
  readNotesOfPage,
  readNotesOfService,
} from './view/notes';
export { readMovedPages, readNamedServices, readPageService, readService, readServices } from './view/services';
export { readSpotRecord, readSpotRows, readSpotRowsOf, type SpotRows } from './view/spots';
