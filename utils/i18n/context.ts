import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/utils/domain/language';
import type { Translate } from './translate';

/** The texts that components speak with. */
export interface Texts {
  t: Translate;
  language: Language;
}

/** Hands the texts to all components below it; the default shows the names of the texts. */
export const TextsContext = createContext<Texts>({ t: (key) => key, language: 'de' });

/** The texts, inside of a component. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
