import { type Catalogue, WORKSHOP } from '@/utils/catalogue';
import type { Settings } from '@/utils/domain/settings';
import { readSettings } from '@/utils/settings';
import { type CatalogueArea, readCatalogue } from './kept-catalogues';

/** The settings, and the catalogue that holds by them. */
export interface ChosenCatalogue {
  settings: Settings;
  catalogue: Catalogue;
  /** The one that was chosen is not here, or cannot be read: the workshop's stands in for it. */
  isLost: boolean;
}

/** The catalogue that holds: the chosen one, or the workshop's where that is gone or damaged. */
export async function readChosenCatalogue(area: Pick<CatalogueArea, 'get'>): Promise<ChosenCatalogue> {
  const settings = await readSettings(area);
  const catalogue = await readCatalogue(area, settings.catalogue).catch(() => undefined);
  return { settings, catalogue: catalogue ?? WORKSHOP, isLost: catalogue === undefined };
}
