import type { NoteContent } from '@/utils/domain/annotation';
import type { Language } from '@/utils/domain/language';
import { findEntry } from './entries';
import { RATING_WORDS } from './words';

/** A concern on a note in words: `Mehraufwand · kostet extra`, or only its name where the rating has no phrase. */
export function concernInWords(concern: string, rating: NoteContent['rating'], language: Language): string {
  const entry = findEntry(concern);
  if (!entry) return concern;
  const phrase = rating === 'obstacle' || rating === 'strength' ? entry.phrases?.[rating][language] : undefined;
  return phrase ? `${entry.label[language]} · ${phrase}` : entry.label[language];
}

/** What a note says in one line: its concerns, or its rating where it has none; empty when it says neither. */
export function noteInWords(
  { concerns, rating }: Pick<NoteContent, 'concerns' | 'rating'>,
  language: Language,
): string {
  if (concerns.length > 0) return concerns.map((concern) => concernInWords(concern, rating, language)).join('; ');
  return rating ? RATING_WORDS[rating][language] : '';
}
