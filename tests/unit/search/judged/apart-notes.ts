import { APART_CARDS } from './apart-cards';
import { APART_TOWN } from './apart-town';

/** Other notes, on which nothing of the search was tried while it was made. */
export const APART_NOTES = [...APART_CARDS, ...APART_TOWN];
