import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { QUICK_CONCERNS } from '@/utils/catalogue/quick';
import { type QuickEntry, quickEntries } from '@/utils/catalogue/quick-choices';
import type { Language } from '@/utils/domain/language';

/** How the user has set the catalogue. */
export interface CatalogueChoice {
  /** The language of concerns and their phrases; may be another one than that of the interface. */
  language: Language;
  /** The three entries that are offered first. */
  quick: readonly QuickEntry[];
}

/** Hands the choice to all components below it. */
export const CatalogueContext = createContext<CatalogueChoice>({
  language: 'de',
  quick: quickEntries(QUICK_CONCERNS),
});

/** The choice, inside of a component. */
export function useCatalogue(): CatalogueChoice {
  return useContext(CatalogueContext);
}
