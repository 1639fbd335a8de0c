import { describe, expect, test } from 'vitest';
import { noteWith } from '#tests/unit/app/targets.ts';
import type { SpotStatus } from '@/utils/domain/problem-spot';
import { filterLists, selectNotes, statusColumn } from '@/utils/review';
import { tableOf } from './tables';

const id = (number: number) => String(number).padStart(43, '0');
const table = tableOf([0, 1, 2, 3].map((number) => noteWith({ id: id(number), deleted: number === 3 })));
const statuses = statusColumn(
  table,
  new Map<string, readonly SpotStatus[]>([
    [id(1), ['decided']],
    [id(2), ['open', 'done']],
    [id(3), ['decided']],
    ['not here', ['decided']],
  ]),
);

describe('the status of the problem spots that notes are in', () => {
  test.each<[SpotStatus | null, number[]]>([
    [null, [0, 1, 2]],
    ['open', [0, 2]],
    ['decided', [1]],
    ['done', [2]],
    ['notNow', []],
  ])('filters: %s', (status, wanted) => {
    expect([...selectNotes(table, { status }, { statuses })]).toEqual(wanted);
  });

  test('is not guessed before it is read', () => {
    expect([...selectNotes(table, { status: 'open' })]).toEqual([]);
    expect(filterLists(table, {}).statuses).toEqual([]);
  });

  test('is offered with what each choice leaves, whichever is chosen', () => {
    const counts = [
      { value: 'open', count: 2 },
      { value: 'decided', count: 1 },
      { value: 'done', count: 1 },
    ];
    expect(filterLists(table, {}, { statuses }).statuses).toEqual(counts);
    expect(filterLists(table, { status: 'done' }, { statuses }).statuses).toEqual(counts);
  });
});
