import type { Anchored } from './anchored';
import type { Kept } from './keep-reading';
import { isShownNow } from './shown';

/**
 * Whether the whole page must be read before an answer is believed. What a reading of changed parts cannot know: stylesheets,
 * `:checked ~ div`, the size of the window and manual slots show and hide text, and nobody is told of it. So a place is
 * doubted that is not shown; and a note that is missing, unless the whole page was read not long ago: on a page that never
 * rests and takes long to read, that must not take all of its time.
 */
export function isDoubted(found: Anchored, { edits, isWholeOld }: Kept): boolean {
  if (edits === undefined) return false;
  const place = placeOf(found);
  return place ? !isShownNow(place) : isWholeOld();
}

function placeOf(found: Anchored): Node | undefined {
  if ('element' in found && found.element) return found.element;
  return 'range' in found ? found.range?.startContainer : undefined;
}
