import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarginSlot } from '@/utils/domain/geometry';
import { highlightName, layOutMargin, type Place } from '@/utils/highlighting';

const WINDOW = { left: 0, right: 1_000 };
const place = (key: string, top: number, left = 100, right = 990): Place<string> => ({
  key,
  left,
  right,
  top,
  height: 20,
  window: WINDOW,
});

describe('signs in the margin', () => {
  test.each<[string, Place<string>[], MarginSlot<string>[]]>([
    ['none', [], []],
    ['stand left of the block, at the middle of the line', [place('a', 50)], [{ keys: ['a'], x: 70, y: 60 }]],
    [
      'stand right of the block where there is no room left of it',
      [place('a', 50, 10, 600)],
      [{ keys: ['a'], x: 606, y: 60 }],
    ],
    ['stand at the edge where there is no room at all', [place('a', 50, 10)], [{ keys: ['a'], x: 2, y: 60 }]],
    ['stand at the edge even when the block is off the window', [place('a', 50, -90)], [{ keys: ['a'], x: 2, y: 60 }]],
    [
      'come from top to bottom',
      [place('b', 90), place('a', 50)],
      [
        { keys: ['a'], x: 70, y: 60 },
        { keys: ['b'], x: 70, y: 100 },
      ],
    ],
    [
      'share a slot on one line, in the order given',
      [place('b', 50), place('a', 50), place('c', 50)],
      [{ keys: ['b', 'a', 'c'], x: 70, y: 60 }],
    ],
    [
      'share a slot when the lines are nearer than a sign is high',
      [place('a', 50), place('b', 63)],
      [{ keys: ['a', 'b'], x: 70, y: 60 }],
    ],
    [
      'do not when the lines are as far apart',
      [place('a', 50), place('b', 64)],
      [
        { keys: ['a'], x: 70, y: 60 },
        { keys: ['b'], x: 70, y: 74 },
      ],
    ],
    [
      'do not share across columns',
      [place('a', 50), place('b', 50, 600)],
      [
        { keys: ['a'], x: 70, y: 60 },
        { keys: ['b'], x: 570, y: 60 },
      ],
    ],
  ])('%s', (_, places, slots) => {
    expect(layOutMargin(places)).toEqual(slots);
  });

  test('are each there exactly once, and no two slots lie on each other', () => {
    const number = fc.integer({ min: -200, max: 1_500 });
    const places = fc.uniqueArray(
      fc.record({
        key: fc.nat(),
        left: number,
        right: number,
        top: number,
        height: fc.nat(60),
        window: fc.constant(WINDOW),
      }),
      {
        selector: ({ key }) => key,
      },
    );
    fc.assert(
      fc.property(places, (list) => {
        const slots = layOutMargin(list);
        expect(slots.flatMap(({ keys }) => keys).sort()).toEqual(list.map(({ key }) => key).sort());
        for (const [at, one] of slots.entries())
          for (const other of slots.slice(at + 1))
            expect(Math.abs(one.y - other.y) >= 14 || Math.abs(one.x - other.x) >= 52).toBe(true);
      }),
    );
  });
});

describe('the name of a highlight', () => {
  test.each<[number[], string]>([
    [[0, 25, 26, 255], 'azav'],
    [[], ''],
  ])('of %j is "%s"', (bytes, name) => {
    expect(highlightName(Uint8Array.from(bytes))).toBe(name);
  });

  test('of twelve bytes is one that the background takes, and says nothing of us', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => /^[a-z]{12}$/.test(highlightName(bytes))),
    );
  });
});
