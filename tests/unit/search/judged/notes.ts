import { BENEFITS } from './notes-benefits';
import { BUSINESS } from './notes-business';
import { CARS } from './notes-cars';
import { GENERAL } from './notes-general';
import { HOUSEHOLD } from './notes-household';
import { LEARNING } from './notes-learning';
import { PAPERS } from './notes-papers';

/** All notes of the judged set. */
export const NOTES = [...BENEFITS, ...LEARNING, ...BUSINESS, ...HOUSEHOLD, ...CARS, ...PAPERS, ...GENERAL];
