import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeToolbar } from '@/components/annotator/place-toolbar';
import type { Box } from '@/utils/domain/geometry';

const BAR = { width: 300, height: 120 };
const WINDOW = { width: 1000, height: 600 };

describe('the toolbar stands', () => {
  test.each<[string, Box, { x: number; y: number; maxHeight?: number }]>([
    ['below the selection', { x: 100, y: 100, width: 50, height: 20 }, { x: 100, y: 128 }],
    ['above it at the bottom of the window', { x: 100, y: 550, width: 50, height: 20 }, { x: 100, y: 422 }],
    ['below it where there is just room', { x: 100, y: 452, width: 50, height: 20 }, { x: 100, y: 480 }],
    ['above it where there is just no room below', { x: 100, y: 453, width: 50, height: 20 }, { x: 100, y: 325 }],
    ['left of where it would leave the window', { x: 900, y: 100, width: 50, height: 20 }, { x: 692, y: 128 }],
    ['a little off the left edge', { x: -40, y: 100, width: 80, height: 20 }, { x: 8, y: 128 }],
    ['at the bottom when the selection fills the window', { x: 0, y: 10, width: 1000, height: 580 }, { x: 8, y: 480 }],
    [
      'at the top when the selection has scrolled away upwards',
      { x: 0, y: -500, width: 50, height: 20 },
      { x: 8, y: 0 },
    ],
    ['at the bottom when it has scrolled away downwards', { x: 0, y: 900, width: 50, height: 20 }, { x: 8, y: 480 }],
  ])('%s', (_, selection, place) => {
    expect(placeToolbar(selection, BAR, WINDOW)).toMatchObject(place);
  });

  /** 1280 x 1024 at 400 %, where the toolbar is as wide as the window and nearly as high. */
  const SMALL = { width: 320, height: 256 };
  const HIGH = { width: 304, height: 220 };
  test.each<[string, Box, { x: number; y: number; maxHeight: number }]>([
    ['shortened below the selection', { x: 20, y: 40, width: 200, height: 20 }, { x: 8, y: 68, maxHeight: 188 }],
    ['shortened above it', { x: 20, y: 160, width: 200, height: 20 }, { x: 8, y: 0, maxHeight: 152 }],
    [
      'shortened below it where both are equal',
      { x: 0, y: 118, width: 9, height: 20 },
      { x: 8, y: 146, maxHeight: 110 },
    ],
    ['on it where neither room is of use', { x: 0, y: 60, width: 300, height: 140 }, { x: 8, y: 36, maxHeight: 256 }],
    ['whole where it fits', { x: 20, y: 2, width: 200, height: 20 }, { x: 8, y: 30, maxHeight: 226 }],
  ])('at 400 %% zoom %s', (_, selection, place) => {
    expect(placeToolbar(selection, HIGH, SMALL)).toEqual(place);
  });

  const length = (max: number) => fc.integer({ min: 1, max });
  const anyCase = fc.record({
    selection: fc.record({
      x: fc.integer({ min: -500, max: 2_000 }),
      y: fc.integer({ min: -2_000, max: 2_000 }),
      width: length(1_500),
      height: length(1_500),
    }),
    bar: fc.record({ width: length(400), height: length(300) }),
    window: fc.record({ width: fc.integer({ min: 420, max: 2_000 }), height: fc.integer({ min: 320, max: 1_500 }) }),
  });

  test('inside of the window, always', () => {
    fc.assert(
      fc.property(anyCase, ({ selection, bar, window }) => {
        const { x, y, maxHeight } = placeToolbar(selection, bar, window);
        const height = Math.min(bar.height, maxHeight);
        expect([x >= 0, y >= 0, x + bar.width <= window.width, y + height <= window.height]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('never on the selection as long as there is room above or below', () => {
    fc.assert(
      fc.property(anyCase, ({ selection, bar, window }) => {
        const { y, maxHeight } = placeToolbar(selection, bar, window);
        const end = selection.y + selection.height;
        const needed = Math.min(bar.height, 96);
        fc.pre(end + 8 + needed <= window.height || selection.y - 8 - needed >= 0);
        expect(y >= end || y + Math.min(bar.height, maxHeight) <= selection.y).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
