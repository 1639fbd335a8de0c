import { bytesOf, EXAMPLE } from '#tests/unit/formats/catalogue-file/example.ts';
import type { Catalogue } from '@/utils/catalogue';
import { catalogueOf, readCatalogueFile } from '@/utils/formats/catalogue-file';
import { catalogueConcernKey } from '@/utils/log';

/** The id of the example's catalogue. */
export const OFFICE_ID = 'musterstadt.wohngeld';

/** The key of its entry "Nachweise". */
export const PAPERS = catalogueConcernKey(OFFICE_ID, 'papers');

/** The catalogue that a file describes. Throws when it describes none. */
export function catalogueIn(file: string): Catalogue {
  const read = readCatalogueFile(bytesOf(file));
  if ('problem' in read) throw new Error(read.problem);
  return catalogueOf(read.parsed);
}

/** The example's catalogue. */
export const OFFICE = catalogueIn(EXAMPLE);
