import type { SearchIndex } from '@/utils/search/search-index';
import type { JudgedQuery } from './judged/queries';

/**
 * The share of wanted notes that are among the first ten, as the mean over the queries; with more than ten wanted, ten
 * are enough. `missed` says what was missing.
 */
export function recallAt10(index: SearchIndex, queries: readonly JudgedQuery[]): { recall: number; missed: string[] } {
  const missed: string[] = [];
  const recalls = queries.map(({ query, wanted }) => {
    const first = index.search(query, { limit: 10 }).hits.map(({ id }) => id);
    const found = wanted.filter((id) => first.includes(id));
    const enough = Math.min(10, wanted.length);
    if (found.length < enough)
      missed.push(`${query}: without ${wanted.filter((id) => !first.includes(id)).join(' ')}, got ${first.join(' ')}`);
    return found.length / enough;
  });
  return { recall: recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length, missed };
}
