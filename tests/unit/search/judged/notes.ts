import { BUSINESS } from './notes-business';
import { GENERAL } from './notes-general';
import { PAPERS } from './notes-papers';
import { SOCIAL } from './notes-social';

/** All notes of the judged set. */
export const NOTES = [...SOCIAL, ...BUSINESS, ...PAPERS, ...GENERAL];
