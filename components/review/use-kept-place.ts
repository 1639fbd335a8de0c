import type { VirtualItem } from '@tanstack/virtual-core';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A row that is to stay where it is, px from the top of the list. */
interface Anchor {
  key: VirtualItem['key'];
  start: number;
}

/**
 * Keeps the first row in view where it is when rows above it turn out to be higher or lower than was thought: once for all of
 * them. (The library would do so row by row, and go through the whole list each time.) `lines`: another object when other rows are
 * listed; then there is nothing to keep. `margin`: where the list begins; what moves the whole list is not ours to undo. `top`: what is
 * scrolled away. Both in px.
 */
export function useKeptPlace(
  rows: readonly VirtualItem[],
  lines: unknown,
  { margin, top }: { margin: number; top: number },
): void {
  const before = useRef<{ lines: unknown; anchor: Anchor | undefined }>(undefined);
  useLayoutEffect(() => {
    const anchor = before.current?.lines === lines ? before.current?.anchor : undefined;
    const now = anchor && rows.find(({ key }) => key === anchor.key);
    const moved = now && anchor ? now.start - margin - anchor.start : 0;
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
    const first = rows.find(({ end }) => end > top + moved);
    before.current = { lines, anchor: first && { key: first.key, start: first.start - margin } };
  });
}
