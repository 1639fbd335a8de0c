import type { NoteChange } from '@/utils/domain/change';
import { readChanges } from '@/utils/storage';
import { pageAt, type startBackground } from './background';
import { TARGET } from './targets';

/** The page of the portal that asks, while somebody walks through it. */
export const HERE = pageAt(`${TARGET.page.key}/antrag?execution=e1s2`);

/** A page of another portal that asks. */
export const ELSEWHERE = pageAt('https://other.example/wohngeld');

const { url: _, ...nowhere } = HERE;
/** A page whose address the browser does not tell. */
export const NOWHERE = nowhere;

/** An id as notes have one. */
export const ID = 'i'.repeat(43);

/** Another service than that of the portal’s page. */
export const SERVICE = { key: 'ozg:10092', name: 'Mietzuschuss' };

/** Where the page of the portal stands. */
export const WHERE = { service: TARGET.service, page: TARGET.page, step: TARGET.step, frame: '' };

/** The marks are shown, and no frame comes from elsewhere. */
export const SHOWN = { hidden: false, foreign: [] };

/** Somebody writes into a note. */
export const set: NoteChange = { kind: 'note.set', value: { field: 'comment', to: 'unklar' } };

/** How many changes the database keeps. */
export async function kept(database: Awaited<ReturnType<typeof startBackground>>['database']): Promise<number> {
  let count = 0;
  for await (const _ of readChanges(database)) count += 1;
  return count;
}
