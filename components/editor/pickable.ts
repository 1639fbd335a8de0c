import { type Catalogue, type CatalogueEntry, concernLabel, concernsForPicking, findEntry } from '@/utils/catalogue';
import type { Language } from '@/utils/domain/language';
import { addedByPeople, CATALOGUE_CONCERN, inLanguage, type OwnConcern } from '@/utils/domain/own-concern';

/** A concern as the picker offers it. */
export interface Pickable {
  id: string;
  label: string;
  /** All that it can be found by. */
  words: string;
  /** What to keep in mind when it is chosen; `''` for nothing. */
  hint: string;
}

/** What the picker's list is made of. */
interface Offer {
  catalogue: Catalogue;
  /** What concerns mean that people added, or that stand in other offices' catalogues. */
  own: readonly OwnConcern[];
  /** What the note has, or had when it was opened: that is there whatever catalogue it is of. */
  chosen: readonly string[];
}

/**
 * All concerns in the language: those that people added, then the catalogue, what can be seen on a page first, then what the note
 * has of other catalogues.
 */
export function pickableConcerns({ catalogue, own, chosen }: Offer, language: Language): Pickable[] {
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
  const ofOther = (id: string): Pickable[] => {
    const entry = findEntry(id);
    if (entry) return [ofCatalogue(entry)];
    const label = concernLabel(id, language, own);
    return id.startsWith(CATALOGUE_CONCERN) ? [{ id, label, words: label, hint: '' }] : [];
  };
  const added = addedByPeople(own)
    .map(ofPeople)
    .sort((a, b) => a.label.localeCompare(b.label, 'de'));
  const offered = [...added, ...concernsForPicking(catalogue).map(ofCatalogue)];
  const others = new Set(chosen).difference(new Set(offered.map(({ id }) => id)));
  return [...offered, ...[...others].flatMap(ofOther)];
}

/** Folded for finding: case, umlauts and ß do not matter. */
export function fold(text: string): string {
  return text.toLocaleLowerCase('de').replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').trim();
}
