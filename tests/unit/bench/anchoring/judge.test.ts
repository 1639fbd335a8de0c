import { describe, expect, test } from 'vitest';
import { countVisible, judgeElement, judgeInside, judgeQuote, type Verdict } from '#tests/bench/anchoring/judge.ts';
import type { Extent } from '#tests/bench/anchoring/model.ts';

const TEXT = 'Name\n  Vorname und auch Geburtsname\nName';
const visible = countVisible(TEXT);
const extent = (start: number, end: number): Extent => ({ start, end });
/** `Vorname und auch Geburtsname` */
const TRUTH = extent(7, 35);

test('white space does not count', () => {
  expect(visible(extent(0, 14))).toBe(11);
  expect(visible(extent(0, TEXT.length))).toBe(TEXT.replace(/\s/g, '').length);
  expect(visible(extent(9, 8))).toBe(0);
});

test.each<[string, Extent | undefined, Extent | undefined, Verdict]>([
  ['the same place', TRUTH, TRUTH, 'right'],
  ['the same with white space around', extent(4, 36), TRUTH, 'right'],
  ['most of it', extent(7, 31), TRUTH, 'right'],
  ['too little of it', extent(7, 23), TRUTH, 'wrong'],
  ['much more than it', extent(0, 40), extent(15, 23), 'wrong'],
  ['another place', extent(36, 40), extent(0, 4), 'wrong'],
  ['the place beside it, within the slack', extent(0, 4), extent(7, 8), 'wrong'],
  ['a short one that is two letters off', extent(0, 2), extent(0, 4), 'right'],
  ['a short one that is three letters off', extent(0, 1), extent(0, 4), 'wrong'],
  ['nothing', undefined, TRUTH, 'missing'],
  ['nothing where nothing is', undefined, undefined, 'right'],
  ['something where nothing is', TRUTH, undefined, 'wrong'],
])('of a quote: %s', (_, found, truth, verdict) => {
  expect(judgeQuote(found, truth, visible)).toBe(verdict);
});

describe('of a label', () => {
  test.each<[string, Extent | undefined, Extent | undefined, Verdict]>([
    ['all of it', extent(0, 4), extent(0, 4), 'right'],
    ['a part, and white space', extent(2, 6), extent(0, 4), 'right'],
    ['its twin', extent(36, 40), extent(0, 4), 'wrong'],
    ['more than it', extent(0, 9), extent(0, 4), 'wrong'],
    ['white space alone', extent(4, 6), extent(0, 6), 'wrong'],
    ['nothing', undefined, extent(0, 4), 'missing'],
    ['nothing where nothing is', undefined, undefined, 'right'],
    ['something where nothing is', extent(0, 4), undefined, 'wrong'],
  ])('%s', (_, found, label, verdict) => {
    expect(judgeInside(found, label, visible)).toBe(verdict);
  });
});

test.each<[number | undefined, number | undefined, Verdict]>([
  [3, 3, 'right'],
  [4, 3, 'wrong'],
  [-1, 3, 'wrong'],
  [undefined, 3, 'missing'],
  [undefined, undefined, 'right'],
  [0, undefined, 'wrong'],
])('of an element: %s for %s is %s', (found, truth, verdict) => {
  expect(judgeElement(found, truth)).toBe(verdict);
});
