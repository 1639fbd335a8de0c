import type { Frame } from 'puppeteer-core';

/** CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A point moved by another. */
export function shifted(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y };
}

/** Where a frame's own viewport begins in its page's. */
export async function offsetOf(frame: Frame): Promise<Point> {
  using element = await frame.frameElement();
  if (!element) return { x: 0, y: 0 };
  const place = await element.evaluate((box) => {
    const { left, top } = box.getBoundingClientRect();
    return { x: left + box.clientLeft, y: top + box.clientTop };
  });
  const parent = frame.parentFrame();
  return parent ? shifted(place, await offsetOf(parent)) : place;
}
