import type { Annotation } from './annotation';
import type { Language } from './language';

/** A text in both languages. Either may be empty: then the other one stands for it. */
export type TextInBoth = Record<Language, string>;

/** A concern that somebody added, or that stands in an office's catalogue and on a note, materialised. */
export interface OwnConcern {
  /**
   * `own:` and a hash of the label that it began with: who adds the same words means the same concern. Or `cat:` and a hash of
   * the ids of the catalogue and its entry. docs/decisions/0027
   */
  key: string;
  label: TextInBoth;
  /** What one says of it in a margin; empty where nobody has said. */
  phrases: { obstacle: TextInBoth; strength: TextInBoth };
}

/** What the keys of people's own concerns begin with; none of the catalogue's does. */
export const OWN_CONCERN = 'own:';

/** What the keys of concerns of offices' catalogues begin with. */
export const CATALOGUE_CONCERN = 'cat:';

/** Those that people added themselves, without those of offices' catalogues. */
export function addedByPeople(concerns: readonly OwnConcern[]): OwnConcern[] {
  return concerns.filter(({ key }) => key.startsWith(OWN_CONCERN));
}

/** The longest label or phrase, UTF-16 code units. */
export const LABEL_MAX = 100;

/** A text in the language, else in the other one. */
export function inLanguage(text: TextInBoth, language: Language): string {
  return text[language] || text[language === 'de' ? 'en' : 'de'];
}

/** The own concerns that these notes speak of, each once. */
export function ownConcernsOf(notes: readonly Pick<Annotation, 'ownConcerns'>[]): OwnConcern[] {
  return [...new Map(notes.flatMap(({ ownConcerns = [] }) => ownConcerns.map((own) => [own.key, own]))).values()];
}
