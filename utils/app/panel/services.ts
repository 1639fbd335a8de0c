import type { ServiceChoice } from '@/components/common/service-choice';
import type { PageService } from '@/components/panel/view-state';
import { makeFindable } from '@/utils/catalogue/services/suggest';
import type { Whereabouts } from '@/utils/domain/target';
import { type Database, readPageService, readService, readServices } from '@/utils/storage';

/** The service of a page as people mean it: where they put the page, under the name that they gave. */
export async function readServiceOf(db: Database, { service: own, page }: Whereabouts): Promise<PageService> {
  const moved = await readPageService(db, page.key);
  // A page that was moved back is what it says itself, with the name that it gives today.
  const said = moved?.service && moved.service.key !== own.key ? moved.service : own;
  const given = await readService(db, said.key);
  return {
    service: { ...said, name: given?.name || said.name },
    own,
    given: given?.name ?? '',
    alternatives: given?.alternatives ?? [],
    rivals: moved?.alternatives ?? [],
  };
}

/** All services that can be chosen from. The catalogues are large: they are fetched when somebody wants to choose. */
export async function loadServiceChoice(db: Database): Promise<ServiceChoice> {
  const [known, { administrativeServices }] = await Promise.all([
    readServices(db),
    import('@/utils/catalogue/services'),
  ]);
  return {
    known: makeFindable(known.map((service) => ({ ...service, hint: '' }))),
    catalogue: administrativeServices(),
  };
}
