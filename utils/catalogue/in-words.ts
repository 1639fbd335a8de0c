import type { Annotation, NoteContent } from '@/utils/domain/annotation';
import type { Language } from '@/utils/domain/language';
import { CATALOGUE_CONCERN, inLanguage, OWN_CONCERN, type OwnConcern } from '@/utils/domain/own-concern';
import { findEntry } from './entries';
import type { Text } from './types';
import { RATING_WORDS } from './words';

/** What an own concern is called while what it means is not here: its key says nothing. */
const OWN: Text = { de: 'Eigener Aspekt', en: 'A concern of their own' };

/** The same for one of an office's catalogue. */
const OFFICES: Text = { de: 'Aspekt aus einem anderen Katalog', en: 'A concern of another catalogue' };

/** What a concern is called; `own`: what those of people and of offices mean. One that nobody knows, of a newer version, has its id. */
export function concernLabel(concern: string, language: Language, own: readonly OwnConcern[] = []): string {
  const entry = findEntry(concern);
  if (entry) return entry.label[language];
  const defined = own.find(({ key }) => key === concern);
  if (defined) return inLanguage(defined.label, language);
  if (concern.startsWith(CATALOGUE_CONCERN)) return OFFICES[language];
  return concern.startsWith(OWN_CONCERN) ? OWN[language] : concern;
}

/** The phrase that a rating chooses of a concern; empty where it has none. */
export function concernPhrase(
  concern: string,
  rating: NoteContent['rating'],
  language: Language,
  own: readonly OwnConcern[] = [],
): string {
  if (rating !== 'obstacle' && rating !== 'strength') return '';
  const phrases = (findEntry(concern) ?? own.find(({ key }) => key === concern))?.phrases;
  return phrases ? inLanguage(phrases[rating], language) : '';
}

/** A concern on a note in words: `Mehraufwand · kostet extra`, or only its name where the rating has no phrase. */
export function concernInWords(
  concern: string,
  rating: NoteContent['rating'],
  language: Language,
  own: readonly OwnConcern[] = [],
): string {
  const phrase = concernPhrase(concern, rating, language, own);
  const label = concernLabel(concern, language, own);
  return phrase ? `${label} · ${phrase}` : label;
}

/** What a note says in one line: its concerns, or its rating where it has none; empty when it says neither. */
export function noteInWords(
  { concerns, rating, ownConcerns }: Pick<Annotation, 'concerns' | 'rating' | 'ownConcerns'>,
  language: Language,
): string {
  if (concerns.length > 0)
    return concerns.map((concern) => concernInWords(concern, rating, language, ownConcerns)).join('; ');
  return rating ? RATING_WORDS[rating][language] : '';
}
