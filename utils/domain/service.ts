import type { ServiceRef } from './target';

/** The name that people gave a service, materialised. `name` is empty where they went back to what its pages say. */
export interface NamedService {
  key: string;
  name: string;
  /** Names that were given without knowing of each other, beside the one that holds. */
  alternatives: string[];
}

/** The service that people put a page to, materialised. */
export interface MovedPage {
  /** The page's key. */
  page: string;
  service: ServiceRef;
  /** Services that the page was put to without knowing of each other, beside the one that holds. */
  alternatives: ServiceRef[];
}
