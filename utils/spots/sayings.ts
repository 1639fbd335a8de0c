import { SPOT_STATUSES, type SpotRecord, type SpotSayings } from '@/utils/domain/problem-spot';

/**
 * What was said of a spot, from the records of all its notes. Where these differ, all is kept; of statuses the one that is
 * furthest holds, so that nothing that was decided looks open again.
 */
export function combineSayings(records: readonly SpotRecord[]): SpotSayings {
  const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const statuses = once(sorted.flatMap((record) => record.statuses));
  const course = (one: SpotSayings['statuses'][number]) => SPOT_STATUSES.indexOf(one);
  return {
    statuses: records.length > 1 ? statuses.sort((a, b) => course(a) - course(b)) : statuses,
    decisions: once(sorted.flatMap((record) => record.decisions)),
    offices: once(sorted.flatMap((record) => record.offices)),
    links: [...new Map(sorted.flatMap(({ links }) => links.map((link) => [link.address, link]))).values()],
    replies: sorted.flatMap((record) => record.replies),
    answers: sorted.flatMap((record) => record.answers),
    votes: once(sorted.flatMap((record) => record.votes)).sort(),
    withheld: sorted.reduce((sum, record) => sum + record.withheld, 0),
  };
}

/** Each once, where it comes last. */
function once<T>(values: readonly T[]): T[] {
  const byValue = new Map<string, T>();
  for (const value of values) {
    const key = JSON.stringify(value);
    byValue.delete(key);
    byValue.set(key, value);
  }
  return [...byValue.values()];
}
