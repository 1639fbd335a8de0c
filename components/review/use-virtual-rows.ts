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
  keyOf(index: number): string | number;
  /** A row that stays drawn wherever one scrolls to: that which has the focus. */
  kept: number | null;
  list: RefObject<HTMLElement | null>;
}

/** Draws of a list only what is in view, and a little more. The page itself scrolls. */
export function useVirtualRows({ count, estimate, keyOf, kept, list }: VirtualOptions): VirtualRows {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const margin = list.current ? Math.round(list.current.getBoundingClientRect().top + scrollY) : 0;
  const options = {
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    scrollMargin: margin,
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
  // Where the list begins is known when it is drawn.
  useLayoutEffect(() => redraw(undefined), [count > 0]);
  return {
    height: virtualizer.getTotalSize(),
    margin,
    rows: virtualizer.getVirtualItems(),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
