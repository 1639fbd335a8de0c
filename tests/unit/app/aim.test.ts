// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAim } from '@/utils/app/annotator/aim';

const OUTSIDE = { x: 10, y: 10 };
const INSIDE = { x: 120, y: 120 };

/** A button that stands where it is put. */
function button(left = 100) {
  const place = { left };
  return { place, getBoundingClientRect: () => new DOMRect(place.left, 100, 50, 50) };
}

const event = (type: string, { x, y }: { x: number; y: number }) => ({
  type,
  clientX: x,
  clientY: y,
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a press', () => {
  it('is meant when the pointer came from outside', () => {
    const aim = createAim(OUTSIDE);
    const at = button();
    aim.see(event('pointermove', INSIDE), at);
    aim.see(event('pointerdown', INSIDE), at);
    expect(aim.meant).toBe(true);
  });

  it('is not meant when the button came under the pointer', () => {
    const aim = createAim(INSIDE);
    aim.see(event('pointerdown', INSIDE), button());
    expect(aim.meant).toBe(false);
  });

  it('is not meant when the pointer only trembled on a button that had just come', () => {
    const aim = createAim(INSIDE);
    const at = button();
    aim.see(event('pointermove', { x: 121, y: 120 }), at);
    aim.see(event('pointerdown', { x: 121, y: 120 }), at);
    expect(aim.meant).toBe(false);
  });

  it('is meant after the pointer has rested on the button for a while', () => {
    const aim = createAim(INSIDE);
    const at = button();
    aim.see(event('pointermove', { x: 121, y: 120 }), at);
    vi.advanceTimersByTime(600);
    aim.see(event('pointerdown', { x: 121, y: 120 }), at);
    expect(aim.meant).toBe(true);
  });

  it('is not meant when the button was moved to where the pointer is', () => {
    const aim = createAim(OUTSIDE);
    const at = button();
    aim.see(event('pointermove', INSIDE), at);
    vi.advanceTimersByTime(900);
    at.place.left = 90;
    aim.see(event('pointerdown', INSIDE), at);
    expect(aim.meant).toBe(false);
  });

  it('is the first of all and counts only if the pointer was seen to come', () => {
    const aim = createAim();
    aim.see(event('pointerdown', INSIDE), button());
    expect(aim.meant).toBe(false);
    const moved = createAim();
    const at = button();
    moved.see(event('pointermove', INSIDE), at);
    moved.see(event('pointerdown', INSIDE), at);
    expect(moved.meant).toBe(true);
  });
});
