import { describe, expect, test } from 'vitest';
import { MARK_COLOURS, MARK_PAINTS } from '@/utils/domain/mark-colour';

type Rgb = readonly number[];
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** A colour over a ground, as browsers mix them: `#rrggbb`, `#rrggbbaa` or `transparent`. */
function over(colour: string, ground: Rgb): Rgb {
  if (colour === 'transparent') return ground;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (colour.match(/[\da-f]{2}/g) ?? []).map((two) =>
    Number.parseInt(two, 16),
  );
  return [red, green, blue].map((part, index) => (part * alpha + (ground[index] ?? 0) * (255 - alpha)) / 255);
}

/** Contrast of two colours. Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Rgb, other: Rgb): number {
  const luminance = (colour: Rgb) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('the contrasts are computed as the W3C does', () => {
  expect(contrast(BLACK, WHITE)).toBe(21);
  expect(contrast(over('#767676', WHITE), WHITE)).toBeCloseTo(4.54, 2);
  expect(over('#ff000080', WHITE).map(Math.round)).toEqual([255, 127, 127]);
});

describe.each(MARK_COLOURS)('%s', (name) => {
  const { background, underline } = MARK_PAINTS[name];

  test.each([
    ['black text on white', BLACK, WHITE],
    ['white text on black', WHITE, BLACK],
    ['soft text on a soft dark, as KERN has it', [225, 227, 235], [25, 28, 45]],
  ] as const)('leaves %s readable (4.5:1)', (_, text, page) => {
    expect(contrast(text, over(background, page))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['white', WHITE],
    ['black', BLACK],
  ] as const)('has a line that can be seen on %s (3:1)', (_, page) => {
    expect(contrast(over(underline, page), page)).toBeGreaterThanOrEqual(3);
  });
});
