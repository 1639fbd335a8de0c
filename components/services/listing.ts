import type { Level } from '@/utils/catalogue/services/level';
import { foldedWords } from '@/utils/domain/fold';
import type { ServiceRow } from '@/utils/review';
import type { Known } from './known';

/** What the list can be sorted by: names, or figures with the largest first. */
export const ORDERS = ['name', 'notes', 'obstacles', 'pages'] as const;
export type Order = (typeof ORDERS)[number];

/** Which services are listed, and in which order. Empty texts leave nothing out. */
export interface Listing {
  words: string;
  order: Order;
  level: Level | 'unknown' | '';
  /** A situation of life, as the OZG calls it. */
  situation: string;
}

/** All services by name. */
export const FIRST_LISTING: Listing = { words: '', order: 'name', level: '', situation: '' };

/** The services that fit, in their order. All words must be there: in the name, the key or the portal. */
export function listed(
  services: readonly ServiceRow[],
  { words, order, level, situation }: Listing,
  known: Known,
): ServiceRow[] {
  const wanted = foldedWords(words);
  const fitting = services.filter((service) => {
    const found = known.withKey(service.key);
    const text = foldedWords([service.name, service.key, ...service.portals].join(' ')).join(' ');
    return (
      wanted.every((word) => text.includes(word)) &&
      (situation === '' || found?.situation === situation) &&
      (level === '' || (level === 'unknown' ? !found?.levels.length : found?.levels.includes(level)))
    );
  });
  if (order === 'name') return fitting;
  const figure = (service: ServiceRow) => (order === 'pages' ? service.pages.length : service[order]);
  return fitting.sort((a, b) => figure(b) - figure(a));
}
