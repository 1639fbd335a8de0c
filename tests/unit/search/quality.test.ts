import { expect, test } from 'vitest';
import { createSearchIndex } from '@/utils/search/search-index';
import { NOTES } from './judged/notes';
import { QUERIES } from './judged/queries';
import { recallAt10 } from './recall';

test('finds at least 95 in 100 of the notes that are wanted among the first ten', () => {
  const index = createSearchIndex();
  for (const note of NOTES) index.put(note);
  const { recall, missed } = recallAt10(index, QUERIES);
  for (const line of missed) process.stderr.write(`${line}\n`);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});
