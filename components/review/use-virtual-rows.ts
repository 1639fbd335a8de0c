import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

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
    overscan: 10,
    // Heights that change what is in view, within one frame, are what browsers call a loop.
    useAnimationFrameWithResizeObserver: true,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => redraw(undefined),
    rangeExtractor: (range: Range) => {
      const inView = defaultRangeExtractor(range);
      return kept === null || kept >= count || inView.includes(kept) ? inView : [...inView, kept].sort((a, b) => a - b);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Asked for when all is drawn: before, the browser would have to lay out a page that is about to change.
  useLayoutEffect(() => {
    if (list.current) setMargin(Math.round(list.current.getBoundingClientRect().top + scrollY));
  });
  return {
    height: virtualizer.getTotalSize(),
    margin: margin ?? 0,
    rows: virtualizer.getVirtualItems(),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
