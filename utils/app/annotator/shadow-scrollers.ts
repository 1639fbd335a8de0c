import { watchScroller } from '@/utils/page';
import type { DrawnLayer } from './draw';

/** Hears what scrolls inside of the page's shadow trees, where marks are carried along. */
export interface ShadowScrollers {
  /** Listens to what scrolls these layers, and no longer to what scrolled those before. */
  watch(layers: readonly DrawnLayer[]): void;
}

/** Makes it. What scrolls in the document itself is heard there, with all others: see `watchLayout`. */
export function createShadowScrollers(scrolled: () => void): ShadowScrollers {
  const watched = new Map<Element, AbortController>();
  return {
    watch(layers) {
      const scrollers = new Set(layers.flatMap(({ mover }) => mover?.scrollers.filter(isInShadow) ?? []));
      for (const [element, stop] of watched) {
        if (scrollers.has(element)) continue;
        stop.abort();
        watched.delete(element);
      }
      for (const element of scrollers) {
        if (watched.has(element)) continue;
        const stop = new AbortController();
        watched.set(element, stop);
        watchScroller(element, scrolled, stop.signal);
      }
    },
  };
}

function isInShadow(element: Element): boolean {
  return element.getRootNode() !== element.ownerDocument;
}
