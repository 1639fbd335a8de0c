import { describe, expect, test } from 'vitest';
import { blocksIn, withinBlocks } from '@/utils/anchoring/blocks';

const TEXT = 'Gebühren Sie zahlen 37 Euro bei der Abholung. Kosten und Fristen';
const BLOCKS = [0, 9, 46];

describe('blocks', () => {
  test.each([
    [0, 8, 1],
    [9, 45, 1],
    [0, 45, 2],
    [4, 64, 3],
  ])('from %d to %d there are %d', (start, end, count) => {
    expect(blocksIn({ start, end }, BLOCKS)).toBe(count);
  });

  const quote = { type: 'TextQuoteSelector' as const, exact: 'Sie zahlen 39 Euro bei der Abholung.', 'rn:blocks': 1 };

  test('cut what an alignment took beyond', () => {
    const found = withinBlocks({ extent: { start: 0, end: 45 }, alike: 0.8 }, quote, TEXT, BLOCKS);
    expect(found?.extent).toEqual({ start: 9, end: 45 });
    expect(found?.alike).toBeGreaterThan(0.9);
  });

  test('leave nothing where too little remains', () => {
    const long = { ...quote, exact: `Gebühren und ${quote.exact.slice(0, 12)} Kosten` };
    expect(withinBlocks({ extent: { start: 0, end: 30 }, alike: 0.8 }, long, TEXT, BLOCKS)).toBeUndefined();
  });

  test('do not matter to what stands there character by character, nor to quotes of others', () => {
    const whole = { extent: { start: 0, end: 45 }, alike: 1 };
    expect(withinBlocks(whole, quote, TEXT, BLOCKS)).toBe(whole);
    const { 'rn:blocks': _, ...foreign } = quote;
    const edited = { ...whole, alike: 0.8 };
    expect(withinBlocks(edited, foreign, TEXT, BLOCKS)).toBe(edited);
  });
});
