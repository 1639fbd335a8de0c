import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AdministrativeService } from '@/utils/catalogue/services';
import type { MovedPage, NamedService, PageMove } from '@/utils/domain/service';

/** What people said of services and pages. */
export interface Tidied {
  moved: readonly MovedPage[];
  named: readonly NamedService[];
  /** Pairs of services that somebody on this device said are two. */
  apart: readonly string[];
}

/** What the page of services needs of the outside. All reject when nothing came of it. */
export interface Tidying {
  read(): Promise<Tidied>;
  /** Large: asked for when the page is opened. */
  loadCatalogue(): Promise<AdministrativeService[]>;
  /** Gives a service a name; an empty one gives way to what its pages say. */
  nameService(key: string, name: string): Promise<void>;
  /** Moves pages, and answers the moves that take it back. */
  movePages(moves: readonly PageMove[]): Promise<PageMove[]>;
  /** Keeps that a pair is two services, or lets it be offered again. */
  keepApart(pair: string, as: 'apart' | 'offered'): Promise<void>;
  /** The key of the service that an address names by itself. */
  saidBy(address: string): string;
}

/** Hands the services to the page. Tests hand in their own. */
export const TidyingContext = createContext<Tidying | null>(null);

/** The services of the page, inside of a component. Throws where there are none. */
export function useTidying(): Tidying {
  const tidying = useContext(TidyingContext);
  if (!tidying) throw new Error('services cannot be tidied up here');
  return tidying;
}
