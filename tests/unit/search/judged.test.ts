import { expect, test } from 'vitest';
import { NOTES } from './judged/notes';
import { QUERIES } from './judged/queries';

const ids = NOTES.map(({ id }) => id);

test('sixty queries are judged on notes that each have an id of their own', () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(150);
  expect(new Set(QUERIES.map(({ query }) => query)).size).toBe(60);
});

test.each(QUERIES)('$query wants notes that are there', ({ wanted }) => {
  expect(wanted.length).toBeGreaterThan(0);
  expect(new Set(wanted).size).toBe(wanted.length);
  expect(ids).toEqual(expect.arrayContaining([...wanted]));
});
