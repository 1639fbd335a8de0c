export { readChangesOf } from './changes-of';
export { type Database, openDatabase } from './database';
export { findDeviceSecret, readDeviceSecret } from './device';
export { type Draft, deleteDraft, readDraft, readNewDrafts, writeDraft } from './drafts';
export { type Appended, appendChanges, readChanges, readHeads } from './log-store';
export { readPageService, readService, readServices } from './services';
export { takeBackChanges } from './take-back';
export { readAllNotes, readNote, readNotesOfPage, readNotesOfService } from './view';
