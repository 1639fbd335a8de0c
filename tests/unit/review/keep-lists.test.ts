import { expect, test } from 'vitest';
import { keepLists, NO_LISTS } from '@/utils/review';

const service = { key: 'a', name: 'Wohngeld' };
const before = {
  ...NO_LISTS,
  services: [{ value: service, count: 3 }],
  concerns: [{ value: 'effort', count: 2 }],
  any: 3,
};

test('a list that says the same stays the same object', () => {
  const now = {
    ...before,
    services: [{ value: service, count: 3 }],
    concerns: [{ value: 'effort', count: 1 }],
    any: 2,
  };
  const kept = keepLists(before, now);
  expect(kept.services).toBe(before.services);
  expect(kept.concerns).toBe(now.concerns);
  expect(kept.any).toBe(2);
});

test('a list that is shorter, or lists others, is another one', () => {
  expect(keepLists(before, { ...before, services: [] }).services).toEqual([]);
  const other = [{ value: { key: 'b', name: 'Elterngeld' }, count: 3 }];
  expect(keepLists(before, { ...before, services: other }).services).toBe(other);
});
