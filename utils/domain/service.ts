import type { ServiceRef } from './target';

/** The name that people gave a service, materialised. `name` is empty where they went back to what its pages say. */
export interface NamedService {
  key: string;
  name: string;
  /** Names that were given without knowing of each other, beside the one that holds. */
  alternatives: string[];
}

/** Where a page is to belong, by its key: to a service, or, with `null`, to whatever its notes say themselves. */
export interface PageMove {
  page: string;
  service: ServiceRef | null;
}

/** The service that people put a page to, materialised; `null` where they let it go again. */
export interface MovedPage extends PageMove {
  /** Services that the page was put to without knowing of each other, beside the one that holds. */
  alternatives: ServiceRef[];
}
