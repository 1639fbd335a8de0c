import type { Selector } from '@/utils/domain/selector';
import type { Anchored } from './anchored';
import type { Kept } from './keep-reading';
import { isShownNow } from './shown';

/**
 * What a reading of changed parts cannot know: stylesheets, `:checked ~ div`, the size of the window and manual slots show
 * and hide text, and nobody is told of it. So a place is doubted that is not shown; and a note that is missing, unless it
 * was missing in the whole page too and that was not long ago. Then the whole is read.
 */
export interface Doubts {
  /** Whether the whole page must be read before `found` is believed. To be told of each answer. */
  isDoubted(selectors: Selector[], found: Anchored, kept: Kept): boolean;
}

/** Makes it. Notes are told apart by their array of selectors. */
export function createDoubts(): Doubts {
  /** Those that were missing in the whole page, and were not found since. */
  const missing = new WeakSet<Selector[]>();
  return {
    isDoubted(selectors, found, { edits, isWholeOld }) {
      const isWhole = edits === undefined;
      const place = placeOf(found);
      if (place) {
        missing.delete(selectors);
        return !isWhole && !isShownNow(place);
      }
      if (!isWhole) return !missing.has(selectors) || isWholeOld();
      missing.add(selectors);
      return false;
    },
  };
}

function placeOf(found: Anchored): Node | undefined {
  if ('element' in found && found.element) return found.element;
  return 'range' in found ? found.range?.startContainer : undefined;
}
