import { ALL_NOTES } from '@/utils/domain/filter';
import { SPOT_STATUSES } from '@/utils/domain/problem-spot';
import { AFFECTED, RATINGS, SEVERITIES } from '@/utils/domain/rating';
import { PAGES, type ReviewView, SORT_KEYS } from '@/utils/review';

/** What an address that says nothing means. */
export const FIRST_VIEW: ReviewView = { page: null, filter: ALL_NOTES, query: '', sort: 'place' };

const WEEK = /^\d{4}-W\d{2}$/;

/**
 * The view stands in the address, so it can be kept as a bookmark. Notes that were chosen one by one do not: they are too
 * many for one. Reads `#notes?service=…&concern=…&from=2026-W45&own=true&q=…&sort=week`. What it does not know is left out.
 */
export function readView(hash: string): ReviewView {
  const [page = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parameters = new URLSearchParams(query);
  const week = (name: string) => WEEK.exec(parameters.get(name) ?? '')?.[0] ?? null;
  const oneOf = <T>(name: string, values: readonly T[]) =>
    values.find((value) => String(value) === parameters.get(name)) ?? null;
  const filter = {
    service: parameters.get('service'),
    concern: parameters.get('concern'),
    page: parameters.get('page'),
    step: parameters.get('step'),
    rating: oneOf('rating', RATINGS),
    affected: oneOf('affected', AFFECTED),
    severity: oneOf('severity', SEVERITIES),
    status: oneOf('status', SPOT_STATUSES),
    from: week('from'),
    to: week('to'),
    own: parameters.get('own') === 'true' || null,
    among: null,
  };
  return {
    page: PAGES.find((each) => each === page) ?? FIRST_VIEW.page,
    filter,
    query: parameters.get('q') ?? '',
    sort: oneOf('sort', SORT_KEYS) ?? FIRST_VIEW.sort,
  };
}

/** The reverse of {@link readView}. */
export function writeView({ page, filter: { among, ...filter }, query, sort }: ReviewView): string {
  // By hand: a matrix has thousands of addresses, and the browser's own writer takes ten times as long.
  const parameters = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [written(name, value)]));
  if (query) parameters.push(written('q', query));
  if (sort !== FIRST_VIEW.sort) parameters.push(written('sort', sort));
  return `#${page ?? ''}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

function written(name: string, value: string | number | boolean): string {
  return `${name}=${encodeURIComponent(String(value).toWellFormed())}`;
}
