import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { nextTask } from '@/components/common/slices';
import { useKeptPlace } from './use-kept-place';

/** The rows of a long list that are drawn, and where. */
export interface VirtualRows {
  /** Height of all rows, px. */
  height: number;
  /** Where the list begins on the page, px. */
  margin: number;
  rows: readonly VirtualItem[];
  /** To be given to each row as its `ref`: rows are as high as they are. */
  measure(row: HTMLElement | null): void;
  scrollTo(index: number): void;
}

interface VirtualOptions {
  count: number;
  /** The height of a row that was not drawn yet, px. */
  estimate(index: number): number;
  /** The same function while the lines are the same: with another one all of them are counted anew. */
  keyOf(index: number): number;
  /** A row that stays drawn wherever one scrolls to: that which has the focus. */
  kept: number | null;
  list: RefObject<HTMLElement | null>;
}

/** So many rows are counted while the page is drawn. */
const FEW = 2_000;

/** Draws of a list only what is in view, and a little more. The page itself scrolls. */
export function useVirtualRows({ count, estimate, keyOf, kept, list }: VirtualOptions): VirtualRows {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  // Not known before the list is drawn.
  const [margin, setMargin] = useState<number | null>(null);
  const options = {
    count: margin === null ? 0 : count,
    estimateSize: estimate,
    getItemKey: keyOf,
    scrollMargin: margin ?? 0,
    overscan: 6,
    // Heights that change what is in view, within one frame, are what browsers call a loop.
    useAnimationFrameWithResizeObserver: true,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    // When a row is put in, its height is not asked for: that would have the page laid out in the middle of being drawn. The
    // observer tells it in the next frame.
    measureElement: (
      row: HTMLElement,
      entry: ResizeObserverEntry | undefined,
      of: Virtualizer<Window, HTMLElement>,
    ) => {
      if (entry) return measureElement(row, entry, of);
      const index = of.indexFromElement(row);
      return of.itemSizeCache.get(keyOf(index)) ?? estimate(index);
    },
    onChange: () => redraw(undefined),
    rangeExtractor: (range: Range) => {
      const inView = defaultRangeExtractor(range);
      return kept === null || kept >= count || inView.includes(kept) ? inView : [...inView, kept].sort((a, b) => a - b);
    },
  };
  const [virtualizer] = useState(() => {
    const made = new Virtualizer<Window, HTMLElement>(options);
    made.shouldAdjustScrollPositionOnItemSizeChange = () => false;
    return made;
  });
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  const isFirst = margin === null;
  useLayoutEffect(() => {
    const look = () => {
      if (list.current) setMargin(Math.round(list.current.getBoundingClientRect().top + scrollY));
    };
    if (isFirst && count <= FEW) return look();
    if (isFirst) {
      // In a task of its own: to draw the page and to count a hundred thousand rows are too much for one.
      void nextTask().then(look);
      return;
    }
    // With the next frame, which lays the page out anyway: asked for now, the browser would have to do it for us alone.
    const next = requestAnimationFrame(look);
    return () => cancelAnimationFrame(next);
  });
  const rows = virtualizer.getVirtualItems();
  useKeptPlace(rows, keyOf, { margin: margin ?? 0, top: virtualizer.scrollOffset ?? 0 });
  return {
    height: virtualizer.getTotalSize(),
    margin: margin ?? 0,
    rows,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
