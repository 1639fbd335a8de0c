import { type CatalogueEntry, concernsForPicking } from '@/utils/catalogue';
import type { Language } from '@/utils/domain/language';
import { inLanguage, type OwnConcern } from '@/utils/domain/own-concern';

/** A concern as the picker offers it. */
export interface Pickable {
  id: string;
  label: string;
  /** All that it can be found by. */
  words: string;
  /** What to keep in mind when it is chosen; `''` for nothing. */
  hint: string;
}

/** All concerns in the language: those that people added, then the catalogue, what can be seen on a page first. */
export function pickableConcerns(own: readonly OwnConcern[], language: Language): Pickable[] {
  const ofCatalogue = ({ id, label, description, hint }: CatalogueEntry): Pickable => ({
    id,
    label: label[language],
    words: `${label[language]}\n${description[language]}`,
    hint: hint?.[language] ?? '',
  });
  const ofPeople = ({ key, label, phrases }: OwnConcern): Pickable => ({
    id: key,
    label: inLanguage(label, language),
    words: [label, phrases.obstacle, phrases.strength].flatMap(({ de, en }) => [de, en]).join('\n'),
    hint: '',
  });
  const added = own.map(ofPeople).sort((a, b) => a.label.localeCompare(b.label, 'de'));
  return [...added, ...concernsForPicking().map(ofCatalogue)];
}

/** Folded for finding: case, umlauts and ß do not matter. */
export function fold(text: string): string {
  return text.toLocaleLowerCase('de').replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').trim();
}
