import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlightName, layOutMargin, type Place, type PlacedSlot } from '@/utils/highlighting';

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
  test.each<[string, Place<string>[], PlacedSlot<string>[]]>([
    ['none', [], []],
    [
      'stand left of the block, at the middle of the line',
      [place('a', 50)],
      [{ keys: ['a'], x: 70, y: 60, opens: 'right' }],
    ],
    [
      'stand right of the block where there is no room left of it',
      [place('a', 50, 10, 600)],
      [{ keys: ['a'], x: 606, y: 60, opens: 'right' }],
    ],
    [
      'keep off the beginnings of lines where there is no room at all',
      [place('a', 50, 16, 984)],
      [{ keys: ['a'], x: 974, y: 60, opens: 'left' }],
    ],
    [
      'keep off the very edge of the window where a gutter may be',
      [place('a', 50, 16, 969)],
      [{ keys: ['a'], x: 959, y: 60, opens: 'left' }],
    ],
    [
      'stand at the left edge where the lines go on beyond the window',
      [place('a', 50, 16, 1_400)],
      [{ keys: ['a'], x: 2, y: 60, opens: 'right' }],
    ],
    [
      'stand inside of the window even when the block begins outside of it',
      [place('a', 50, -90)],
      [{ keys: ['a'], x: 974, y: 60, opens: 'left' }],
    ],
    [
      'say what they are to the side where there is more room',
      [place('a', 50, 800, 900)],
      [{ keys: ['a'], x: 770, y: 60, opens: 'left' }],
    ],
    [
      'say so to the right in a narrow window',
      [{ ...place('a', 50, 40, 300), window: { left: 0, right: 320 } }],
      [{ keys: ['a'], x: 10, y: 60, opens: 'right' }],
    ],
    [
      'come from top to bottom',
      [place('b', 90), place('a', 50)],
      [
        { keys: ['a'], x: 70, y: 60, opens: 'right' },
        { keys: ['b'], x: 70, y: 100, opens: 'right' },
      ],
    ],
    [
      'share a slot on one line, in the order given',
      [place('b', 50), place('a', 50), place('c', 50)],
      [{ keys: ['b', 'a', 'c'], x: 70, y: 60, opens: 'right' }],
    ],
    [
      'share a slot when the lines are nearer than a sign is high',
      [place('a', 50), place('b', 63)],
      [{ keys: ['a', 'b'], x: 70, y: 60, opens: 'right' }],
    ],
    [
      'do not when the lines are as far apart',
      [place('a', 50), place('b', 64)],
      [
        { keys: ['a'], x: 70, y: 60, opens: 'right' },
        { keys: ['b'], x: 70, y: 74, opens: 'right' },
      ],
    ],
    [
      'do not share across columns',
      [place('a', 50), place('b', 50, 600)],
      [
        { keys: ['a'], x: 70, y: 60, opens: 'right' },
        { keys: ['b'], x: 570, y: 60, opens: 'right' },
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
