import { describe, expect, test } from 'vitest';
import { makeWorkload, withoutBlocksOf } from '#tests/bench/anchoring/scenarios.ts';
import type { Answer } from '#tests/bench/anchoring/wire.ts';

const workload = makeWorkload({ characters: 200_000, count: 300, labels: 60 });
const { original } = workload;
const quoteOf = (number: number) => {
  const target = original.targets[number];
  if (typeof target !== 'object') throw new Error('no quote');
  return { ...target, text: original.text.slice(target.start, target.end) };
};
const find = (text: string, quote: string, from = 0): Answer => {
  const start = text.indexOf(quote, from);
  return start < 0 ? null : { start, end: start + quote.length };
};

test('on the unchanged page every quote is where it was', () => {
  const scenario = workload.scenario('exact');
  expect(scenario.text).toBe(original.text);
  expect(scenario.asked.length).toBe(300);
  expect(scenario.asked.filter((number) => scenario.judge(number, quoteOf(number)) !== 'right')).toEqual([]);
  expect(scenario.asked.filter((number) => scenario.judge(number, null) !== 'missing')).toEqual([]);
});

test('with text inserted above every quote lies as much further down, and only there', () => {
  const scenario = workload.scenario('shift');
  const by = scenario.text.length - original.text.length;
  expect(by).toBeGreaterThan(20_000);
  expect(by).toBeLessThan(22_000);
  for (const number of scenario.asked) {
    const { start, end, text } = quoteOf(number);
    expect(scenario.text.slice(start + by, end + by)).toBe(text);
    expect(scenario.judge(number, { start: start + by, end: end + by })).toBe('right');
    expect(scenario.judge(number, { start, end })).toBe('wrong');
  }
});

test('quotes that no edit touched are right where they stand on the edited page', () => {
  const scenario = workload.scenario('edit3');
  const untouched = scenario.asked.filter((number) => {
    const { text } = quoteOf(number);
    return original.text.split(text).length === 2 && scenario.text.split(text).length === 2;
  });
  expect(untouched.length).toBeGreaterThan(50);
  for (const number of untouched) {
    expect(scenario.judge(number, find(scenario.text, quoteOf(number).text))).toBe('right');
  }
});

describe('with quotes deleted', () => {
  const scenario = workload.scenario('gone');

  test('only those are sought, and none of them is right anywhere', () => {
    expect(scenario.asked.length).toBe(81);
    for (const number of scenario.asked) {
      expect(scenario.judge(number, null)).toBe('right');
      expect(scenario.judge(number, find(scenario.text, quoteOf(number).text) ?? { start: 0, end: 9 })).toBe('wrong');
    }
  });

  test('those that stood once stand nowhere, the labels once less', () => {
    const times = (text: string, quote: string) => text.split(quote).length - 1;
    for (const number of scenario.asked) {
      const { text } = quoteOf(number);
      expect(times(scenario.text, text)).toBeLessThan(times(original.text, text));
    }
  });

  test('a block goes when an extent touches it', () => {
    const block = (text: string) => ({ kind: 'paragraph' as const, pieces: [{ text }] });
    const blocks = [block('abc'), block('def'), block('ghi'), block('jkl')];
    expect(withoutBlocksOf(blocks, [{ start: 5, end: 7 }])).toEqual([blocks[0], blocks[3]]);
    expect(withoutBlocksOf(blocks, [{ start: 3, end: 6 }])).toEqual([blocks[0], blocks[2], blocks[3]]);
  });
});
