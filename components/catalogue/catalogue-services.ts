import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '@/utils/catalogue';
import type { CatalogueProblem } from '@/utils/catalogue/catalogue-file';
import type { OwnConcern } from '@/utils/domain/own-concern';
import type { Settings } from '@/utils/domain/settings';

/** A catalogue that was read in. */
export interface OfferedCatalogue {
  id: string;
  name: Text;
}

/** What became of a file that was read in: its catalogue holds now. */
export interface CatalogueTaken extends OfferedCatalogue {
  entries: number;
  /** Whether a catalogue with this id was here: none, another version, or the same. */
  as: 'new' | 'replaced' | 'known';
  /** Everything as before. Answers whether that was kept. */
  undo(): Promise<boolean>;
}

/** Why a file was not taken. */
export type TakingProblem = CatalogueProblem | { problem: 'unreadable' | 'failed' } | { problem: 'full'; most: number };

/** What the page needs for catalogues of offices. Nothing here rejects. */
export interface OfficeCatalogues {
  /** Those that were read in; the workshop's is always there and not among them. */
  list(): Promise<readonly OfferedCatalogue[]>;
  /** Reads a file in, keeps it and has its catalogue hold. */
  take(file: Blob): Promise<CatalogueTaken | TakingProblem>;
  /** Has one hold, `''` for the workshop's. */
  choose(id: string): Promise<'done' | 'damaged' | 'failed'>;
  /** Removes one; the workshop's holds if it did. Answers how that is undone; `undefined`: it was not removed. */
  remove(id: string): Promise<(() => Promise<boolean>) | undefined>;
  /** Saves the one that holds as a file. Answers whether there was something to save. */
  save(): Promise<boolean>;
}

/** What the page of the catalogue needs of the outside. Nothing here rejects. */
export interface CatalogueServices {
  loadOwn(): Promise<OwnConcern[]>;
  /** Keeps what an own concern means now. Answers whether it was kept. */
  define(own: OwnConcern): Promise<boolean>;
  /** Adds one, in the words of somebody who uses the catalogue in this language. `undefined`: it was not kept. */
  add(label: string, language: keyof OwnConcern['label']): Promise<OwnConcern | undefined>;
  settings(): Promise<Settings>;
  /** Keeps a part of the settings. Answers whether it was kept. */
  change(part: Partial<Settings>): Promise<boolean>;
  offices: OfficeCatalogues;
}

const nothing = () => {
  throw new Error('No services were handed over');
};

/** Hands the services to the page of the catalogue. */
export const CatalogueServicesContext = createContext<CatalogueServices>({
  loadOwn: nothing,
  define: nothing,
  add: nothing,
  settings: nothing,
  change: nothing,
  offices: { list: nothing, take: nothing, choose: nothing, remove: nothing, save: nothing },
});

/** The services, inside of a component. */
export function useCatalogueServices(): CatalogueServices {
  return useContext(CatalogueServicesContext);
}
