import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabel } from '@/components/annotator/place-label';
import type { Box } from '@/utils/domain/geometry';

const LABEL = { width: 200, height: 26 };
const WINDOW = { width: 1000, height: 600 };

describe("the picker's label stands", () => {
  test.each<[string, Box, { x: number; y: number }]>([
    ['above what it names', { x: 100, y: 100, width: 50, height: 20 }, { x: 100, y: 70 }],
    ['below it at the top of the window', { x: 100, y: 10, width: 50, height: 20 }, { x: 100, y: 34 }],
    ['left of where it would leave the window', { x: 950, y: 100, width: 50, height: 20 }, { x: 796, y: 70 }],
    ['inside of what fills the window', { x: 4, y: 4, width: 992, height: 592 }, { x: 4, y: 8 }],
    ['in the window when what it names begins above', { x: 4, y: -400, width: 900, height: 2_000 }, { x: 4, y: 4 }],
    ['in the window when what it names begins left of it', { x: -90, y: 100, width: 200, height: 20 }, { x: 4, y: 70 }],
  ])('%s', (_, named, place) => {
    expect(placeLabel(named, LABEL, WINDOW)).toEqual(place);
  });

  test('inside of the window, always', () => {
    const box = fc.record({
      x: fc.integer({ min: -500, max: 2_000 }),
      y: fc.integer({ min: -2_000, max: 2_000 }),
      width: fc.integer({ min: 1, max: 1_500 }),
      height: fc.integer({ min: 1, max: 1_500 }),
    });
    fc.assert(
      fc.property(box, (named) => {
        const { x, y } = placeLabel(named, LABEL, WINDOW);
        const right = x + LABEL.width;
        const bottom = y + LABEL.height;
        expect([x >= 0, y >= 0, right <= WINDOW.width, bottom <= WINDOW.height]).toEqual([true, true, true, true]);
      }),
      { numRuns: 1_000 },
    );
  });
});
