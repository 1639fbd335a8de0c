import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Catalogue, WORKSHOP } from '@/utils/catalogue';
import { type QuickEntry, quickEntries } from '@/utils/catalogue/quick-choices';
import type { Language } from '@/utils/domain/language';

/** How the user has set the catalogue. */
export interface CatalogueChoice {
  /** The language of concerns and their phrases; may be another one than that of the interface. */
  language: Language;
  /** The one that holds: the workshop's, or another that was chosen. */
  catalogue: Catalogue;
  /** The three entries that are offered first. */
  quick: readonly QuickEntry[];
}

/** Hands the choice to all components below it. */
export const CatalogueContext = createContext<CatalogueChoice>({
  language: 'de',
  catalogue: WORKSHOP,
  quick: quickEntries(WORKSHOP.quick),
});

/** The choice, inside of a component. */
export function useCatalogue(): CatalogueChoice {
  return useContext(CatalogueContext);
}
