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

/** A service, with all that it can be found by: name, key and portals, folded. */
export interface FindableRow {
  service: ServiceRow;
  text: string;
}

/** Prepares services for being found. Done once; hundreds of them would hold up each letter. */
export function findableRows(services: readonly ServiceRow[]): FindableRow[] {
  return services.map((service) => ({
    service,
    text: foldedWords([service.name, service.key, ...service.portals].join(' ')).join(' '),
  }));
}

/** The services that fit, in their order. All words must be there. */
export function listed(
  rows: readonly FindableRow[],
  { words, order, level, situation }: Listing,
  known: Known,
): ServiceRow[] {
  const wanted = foldedWords(words);
  const fitting = rows.flatMap(({ service, text }) => {
    const found = known.withKey(service.key);
    const fits =
      wanted.every((word) => text.includes(word)) &&
      (situation === '' || found?.situation === situation) &&
      (level === '' || (level === 'unknown' ? !found?.levels.length : found?.levels.includes(level)));
    return fits ? [service] : [];
  });
  if (order === 'name') return fitting;
  const figure = (service: ServiceRow) => (order === 'pages' ? service.pages.length : service[order]);
  return fitting.sort((a, b) => figure(b) - figure(a));
}
