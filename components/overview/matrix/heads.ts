import type { MatrixRow, NoteTable, TableFilter } from '@/utils/review';

/** What a row is about. */
export interface RowHead {
  label: string;
  /** The page of a step, where the steps are on several; else `''`. */
  page: string;
  /** What finds its notes. */
  filter: Pick<TableFilter, 'service' | 'page' | 'step'>;
}

/** The head of each row: of services, or of the steps of the one that is opened. */
export function headsOf(table: NoteTable, rows: readonly MatrixRow[], service: string | null): RowHead[] {
  if (service === null) return rows.map(({ key, label }) => ({ label, page: '', filter: { service: key } }));
  const pages = rows.map(({ number }) => table.pages[table.steps[number]?.page ?? -1] ?? { key: '', title: '' });
  const several = new Set(pages).size > 1;
  return rows.map(({ key, label }, at) => {
    const page = pages[at] ?? { key: '', title: '' };
    return {
      // A step without a name goes by that of its page.
      label: label || page.title,
      page: several && label ? page.title : '',
      filter: { service, page: page.key, step: key },
    };
  });
}
