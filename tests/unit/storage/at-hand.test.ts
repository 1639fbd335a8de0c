import { expect, test } from 'vitest';
import { creation } from '#tests/unit/log/changes.ts';
import { keepAtHand } from '@/utils/storage/import/at-hand';
import { deflateRows, inflateRows, packRows, unpackRows } from '@/utils/storage/journal/codec';

const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, salt) => ({ change: creation({}, salt + from), day: '2026-11-22' }));

test('what lies ready is at hand once, unless it is forgotten or was too much', async () => {
  const [one, two] = [await deflateRows(rows(3)), await deflateRows(rows(4, 3))];
  const atHand = keepAtHand(one.length + two.length);
  atHand.keep('one', one);
  atHand.keep('two', two);
  atHand.keep('three', one);
  expect(atHand.read('three'), 'more than is to be kept').toBeUndefined();
  expect(await atHand.read('one')).toEqual(rows(3));
  expect(atHand.read('one')).toBeUndefined();
  atHand.forget(['two']);
  expect(atHand.read('two')).toBeUndefined();
});

test('rows are packed and unpacked, none, many, and longer ones than before', async () => {
  const long = { change: creation({}, 1), day: 'ä€😀'.repeat(800_000) };
  for (const each of [[], rows(1), rows(700), [long, ...rows(2, 5)], rows(2)]) {
    expect(await inflateRows(await deflateRows(each))).toEqual(each);
    expect(await unpackRows(await packRows(each))).toEqual(each);
  }
  await expect(unpackRows('bm90IGRlZmxhdGVk')).rejects.toThrow();
  await expect(unpackRows(7)).rejects.toThrow('no entry');
});
