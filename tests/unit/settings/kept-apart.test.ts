import { expect, test } from 'vitest';
import { createArea } from '#tests/unit/storage/area.ts';
import { readKeptApart, writeKeptApart } from '@/utils/settings/kept-apart';

test('pairs that are kept apart stay so, each once, until they are let go', async () => {
  const area = createArea();
  expect(await readKeptApart(area)).toEqual([]);
  for (const pair of ['a b', 'c d', 'a b']) await writeKeptApart(area, pair, 'apart');
  expect(await readKeptApart(area)).toEqual(['c d', 'a b']);
  await writeKeptApart(area, 'c d', 'offered');
  expect(await readKeptApart(area)).toEqual(['a b']);
});

test('what is not what it should be counts for nothing', async () => {
  const area = createArea();
  await area.set({ keptApart: [1, { pair: 'a b' }] });
  expect(await readKeptApart(area)).toEqual([]);
});
