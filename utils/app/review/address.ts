import { ALL_NOTES, type NoteFilter } from '@/utils/domain/filter';

/** What the review shows: the list or the sharing page, and which notes. Stands in the address, so it can be kept. */
export interface ReviewView {
  page: 'notes' | 'share';
  filter: NoteFilter;
}

const WEEK = /^\d{4}-W\d{2}$/;

/** Reads `#share?service=…&concern=…&page=…&from=2026-W45&to=2026-W47&own=true`. What it does not know is left out. */
export function readView(hash: string): ReviewView {
  const [page = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parameters = new URLSearchParams(query);
  const week = (name: string) => WEEK.exec(parameters.get(name) ?? '')?.[0] ?? null;
  const filter: NoteFilter = {
    ...ALL_NOTES,
    service: parameters.get('service'),
    concern: parameters.get('concern'),
    page: parameters.get('page'),
    from: week('from'),
    to: week('to'),
    own: parameters.get('own') === 'true' || null,
  };
  return { page: page === 'share' ? 'share' : 'notes', filter };
}

/** The reverse of {@link readView}. */
export function writeView({ page, filter }: ReviewView): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) parameters.set(name, String(value));
  return `#${page}${parameters.size > 0 ? `?${parameters}` : ''}`;
}
