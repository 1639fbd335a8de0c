import { type Slots, type Tally, tallyBy } from './count';
import type { NoteTable } from './table';

/** A service with what its notes say, where they stand and how many pages and steps have some. */
export interface ServiceRow extends Tally {
  key: string;
  name: string;
  /** Hosts of its pages, sorted. */
  portals: string[];
  /** The keys of its pages, sorted. */
  pages: string[];
  /** Steps of its flow; a page that knows no steps is none. */
  steps: number;
}

/** A page of a service with what its notes say. */
export interface PageRow extends Tally {
  key: string;
  title: string;
}

/** The services of these notes, by name. */
export function listServices(table: NoteTable, slots: Slots): ServiceRow[] {
  const pages = table.services.map(() => new Set<number>());
  const steps = table.services.map(() => new Set<number>());
  for (const slot of slots) {
    const service = table.service[slot] ?? 0;
    pages[service]?.add(table.page[slot] ?? 0);
    steps[service]?.add(table.step[slot] ?? 0);
  }
  const tallies = tallyBy(table.rating, slots, table.service, table.services.length);
  return tallies.flatMap((tally, number) => {
    const service = table.services[number];
    if (!service || tally.notes === 0) return [];
    const keys = [...(pages[number] ?? [])].sort((a, b) => a - b).map((page) => table.pages[page]?.key ?? '');
    const named = new Set([...(steps[number] ?? [])].map((step) => table.steps[step]?.key ?? ''));
    named.delete('');
    return [{ ...service, ...tally, pages: keys, portals: hostsOf(keys), steps: named.size }];
  });
}

/** The pages of these notes, by address. For those of one service select its notes first. */
export function listPages(table: NoteTable, slots: Slots): PageRow[] {
  const tallies = tallyBy(table.rating, slots, table.page, table.pages.length);
  return tallies.flatMap((tally, number) => {
    const page = table.pages[number];
    return page && tally.notes > 0 ? [{ ...page, ...tally }] : [];
  });
}

/** Pages that lie together: of one portal, below one first segment of the path. */
export interface PageGroup {
  /** `musterstadt.example/wohngeld`. */
  place: string;
  pages: PageRow[];
}

/** Groups pages by where they lie, in their order. */
export function groupPages(pages: readonly PageRow[]): PageGroup[] {
  const groups = Map.groupBy(pages, ({ key }) => {
    const url = urlOf(key);
    const [first = ''] = url?.pathname.split('/').filter(Boolean) ?? [];
    return url ? [url.host, first].filter(Boolean).join('/') : key;
  });
  return [...groups].map(([place, members]) => ({ place, pages: members }));
}

function hostsOf(keys: readonly string[]): string[] {
  return [...new Set(keys.map((key) => urlOf(key)?.host ?? key))].sort();
}

function urlOf(key: string): URL | null {
  return URL.parse(key);
}
