import type { Conversation } from '@/utils/domain/conversation';
import { type IsoWeek, UNDATED } from '@/utils/domain/week';
import type { Translate } from './translate';

/** A number of notes in words: `1 Notiz`, `3 Notizen`. */
export function countNotes(t: Translate, count: number): string {
  return count === 1 ? t('notes_one') : t('notes_many', count);
}

/** A number of services in words. */
export function countServices(t: Translate, count: number): string {
  return count === 1 ? t('services_one') : t('services_many', count);
}

/** A number of suggestions in words, also when there is none. */
export function countSuggestions(t: Translate, count: number): string {
  if (count === 0) return t('suggestions_none');
  return count === 1 ? t('suggestions_one') : t('suggestions_many', count);
}

/** A number of concerns in words, also when there is none. */
export function countConcerns(t: Translate, count: number): string {
  if (count === 0) return t('editor_no_concern');
  return count === 1 ? t('concerns_one') : t('concerns_many', count);
}

/** A number of voices in words, and whether one's own is among them; `''` for none. */
export function countVoices(t: Translate, { voices, vote }: Pick<Conversation, 'voices' | 'vote'>): string {
  if (voices === 0) return '';
  if (vote === 'given') return voices === 1 ? t('voices_own') : t('voices_many_own', voices);
  return voices === 1 ? t('voices_one') : t('voices_many', voices);
}

/** A week in words. */
export function weekInWords(t: Translate, week: IsoWeek): string {
  return week === UNDATED ? t('review_undated') : t('review_week', Number(week.slice(6)), week.slice(0, 4));
}

/** The last backup in words: today, yesterday, three days ago; `null`: there is none yet. */
export function lastBackup(t: Translate, age: number | null): string {
  if (age === null) return t('backup_none');
  if (age === 0) return t('backup_today');
  return age === 1 ? t('backup_yesterday') : t('backup_days_ago', age);
}
