import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OwnConcern } from '@/utils/domain/own-concern';
import type { Settings } from '@/utils/domain/settings';

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
});

/** The services, inside of a component. */
export function useCatalogueServices(): CatalogueServices {
  return useContext(CatalogueServicesContext);
}
