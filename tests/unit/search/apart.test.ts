import { expect, test } from 'vitest';
import { createSearchIndex } from '@/utils/search/search-index';
import { APART_NOTES } from './judged/apart-notes';
import { APART_QUERIES } from './judged/apart-queries';
import { recallAt10 } from './recall';

// Kept apart: what fails here is no reason to change the search for it. See docs/decisions/0018-search.md.
test('finds what is wanted in notes that it was not made on', () => {
  const index = createSearchIndex();
  for (const note of APART_NOTES) index.put(note);
  const { recall, missed } = recallAt10(index, APART_QUERIES);
  process.stderr.write(`apart: ${recall.toFixed(3)}\n`);
  for (const line of missed) process.stderr.write(`${line}\n`);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});
