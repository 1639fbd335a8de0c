import type { CatalogueServices } from '@/components/catalogue/catalogue-services';
import { kept } from '@/utils/app/kept';
import { createOwnConcerns } from '@/utils/app/panel/own-concerns';
import type { BackgroundCalls, Caller } from '@/utils/messaging';
import { readSettings, writeSettings } from '@/utils/settings';
import type { Database } from '@/utils/storage';
import { officeCatalogues } from './office-catalogues';

/** What the page of the catalogue needs, over the database and the settings. What is to be kept goes to the background. */
export function catalogueServices(db: Database, background: Caller<BackgroundCalls>): CatalogueServices {
  const own = createOwnConcerns(db, background);
  const isDone = (work: Promise<unknown>) =>
    work.then(
      () => true,
      () => false,
    );
  return {
    loadOwn: own.load,
    add: own.add,
    define: (concern) => isDone(background('concern.define', concern)),
    offices: officeCatalogues(kept),
    settings: () => readSettings(kept),
    change: (part) => isDone(readSettings(kept).then((now) => writeSettings(kept, { ...now, ...part }))),
  };
}
