import type { Translate } from './translate';

/** A number of notes in words: `1 Notiz`, `3 Notizen`. */
export function countNotes(t: Translate, count: number): string {
  return count === 1 ? t('notes_one') : t('notes_many', count);
}

/** A number of services in words. */
export function countServices(t: Translate, count: number): string {
  return count === 1 ? t('services_one') : t('services_many', count);
}
