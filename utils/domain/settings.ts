import type { Language } from './language';
import type { MarkColour } from './mark-colour';

/** The ids of the three concerns that are offered first, in their order; three different ones. */
export type QuickConcerns = readonly [string, string, string];

/** In which language the catalogue speaks: its own, or that of the interface. */
export type CatalogueLanguage = 'interface' | Language;

/** What the user has set. */
export interface Settings {
  /** Whether the toolbar comes by itself when text was selected. */
  toolbar: boolean;
  /** Of the workshop's catalogue. */
  quick: QuickConcerns;
  /** Of other catalogues, by their ids: as they were chosen, whatever has become of these catalogues since. */
  quickOf: Readonly<Record<string, readonly string[]>>;
  /** The id of the catalogue that holds; empty: the workshop's. It may be gone: then the workshop's holds. */
  catalogue: string;
  markColour: MarkColour;
  /** Stands in new notes as their author; empty, which is the default: no name anywhere. */
  name: string;
  catalogueLanguage: CatalogueLanguage;
}

/** How long a name may be, in UTF-16 code units. */
export const NAME_MAX = 200;

/** The language for words of the catalogue, where the interface speaks this one. */
export function languageOfCatalogue({ catalogueLanguage }: Settings, interfaceLanguage: Language): Language {
  return catalogueLanguage === 'interface' ? interfaceLanguage : catalogueLanguage;
}
