import type { Catalogue, CatalogueEntry } from '@/utils/catalogue';
import { CATALOGUE_FORMAT, CATALOGUE_VERSION } from './schema';

/**
 * The workshop's catalogue as a file for an office to begin with. `id`: what the new one is called by, another one each time,
 * so that no two offices mean the same.
 */
export function toCatalogueFile({ name, quick, entries }: Catalogue, id: string): string {
  const file = { format: CATALOGUE_FORMAT, version: CATALOGUE_VERSION, id, name, quick, entries: entries.map(inOrder) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** As one reads it: what it is called first, then what one says of it, then what is seldom there. */
function inOrder({ id, group, observable, label, description, phrases, ...further }: CatalogueEntry): CatalogueEntry {
  return { id, group, observable, label, description, ...(phrases && { phrases }), ...further };
}
