import { noteWith } from '#tests/unit/app/targets.ts';
import { tableOf } from '#tests/unit/review/tables.ts';
import type { Annotation } from '@/utils/domain/annotation';
import { selectNotes, type TableFilter } from '@/utils/review';

/** Names as the catalogue has them. */
export const EFFORT = 'barrier-extra-effort';
export const CLEAR = 'measure-transparency';

interface Said extends Partial<Annotation> {
  service?: string;
  page?: string;
  step?: string;
  place?: number;
}

/** So many notes on a step of a service, all alike. */
export function notesOn({ service = 'Wohngeld', page = 'antrag', step = '', place, ...said }: Said, count = 1) {
  return Array.from({ length: count }, () => ({
    ...said,
    target: {
      service: { key: service.toLowerCase(), name: service },
      page: { key: `https://portal.example/${service.toLowerCase()}/${page}`, title: page },
      step: { key: step, label: step && `Schritt ${step}` },
      frame: '',
      selectors:
        place === undefined ? [] : [{ type: 'TextQuoteSelector' as const, exact: `${place}`, prefix: '', suffix: '' }],
    },
  }));
}

/** A table of these notes, with all its slots and addresses that say what they filter by. */
export function overviewOf(parts: readonly Partial<Annotation>[]) {
  const table = tableOf(parts.map((part, number) => noteWith({ ...part, id: String(number).padStart(43, '0') })));
  const slots = selectNotes(table, {});
  const count = (filter: TableFilter) => selectNotes(table, filter).length;
  const notesAt = (filter: Partial<TableFilter>) => `#notes?${JSON.stringify(filter)}`;
  const overviewAt = (filter: Partial<TableFilter>) => `#overview?${JSON.stringify(filter)}`;
  return { table, slots, count, service: null, ownConcerns: [], notesAt, overviewAt };
}

/** The filter that an address of these says. */
export function filterIn(href: string | null): TableFilter {
  return JSON.parse((href ?? '').replace(/^#\w+\?/, ''));
}
