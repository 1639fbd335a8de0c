import { ALL_NOTES, type NoteFilter } from '@/utils/domain/filter';

/** What the review shows: the list or the sharing page, and which notes. Stands in the address, so it can be kept. */
export interface ReviewView {
  page: 'notes' | 'share';
  filter: NoteFilter;
}

/** Reads `#share?service=…&concern=…`. What it does not know is left out. */
export function readView(hash: string): ReviewView {
  const [page = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parameters = new URLSearchParams(query);
  const filter = { ...ALL_NOTES, service: parameters.get('service'), concern: parameters.get('concern') };
  return { page: page === 'share' ? 'share' : 'notes', filter };
}

/** The reverse of {@link readView}. */
export function writeView({ page, filter }: ReviewView): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) parameters.set(name, value);
  return `#${page}${parameters.size > 0 ? `?${parameters}` : ''}`;
}
