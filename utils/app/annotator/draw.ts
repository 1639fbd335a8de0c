import type { Sign } from '@/components/annotator/state';
import type { Box, MarginSlot } from '@/utils/domain/geometry';
import { blockLeft, firstLine, layOutMargin, type Place, relativeBox } from '@/utils/highlighting';
import type { Found } from './marks';

/** What is to be drawn for marks that were found. */
export interface Drawing {
  ranges: Range[];
  outlines: Box[];
  signs: MarginSlot<Sign>[];
}

/** Measures where the marks stand now. `origin` is the host's place, both in viewport coordinates. */
export function drawMarks(found: readonly Found[], origin: DOMRect): Drawing {
  const drawing: Drawing = { ranges: [], outlines: [], signs: [] };
  const places: Place<Sign>[] = [];
  for (const { mark, range, element } of found) {
    const line = range ? firstLine(range) : element?.getBoundingClientRect();
    const node = range?.startContainer ?? element;
    if (!line || !node || line.height === 0) continue;
    if (range) drawing.ranges.push(range);
    else drawing.outlines.push(relativeBox(line, origin));
    places.push({
      key: { note: mark.id, rating: mark.rating, title: mark.title },
      left: (range ? Math.min(blockLeft(node), line.left) : line.left) - origin.left,
      top: line.top - origin.top,
      height: Math.min(line.height, 48),
    });
  }
  drawing.signs = layOutMargin(places);
  return drawing;
}
