import type { LayerMarks, Sign } from '@/components/annotator/state';
import { blockAround, firstLine, layOutMargin, type Place, relativeBox } from '@/utils/highlighting';
import type { Found } from './marks';
import { createMovers, type Mover } from './movers';

/** Marks that move together, and what moves them; `null`: the page itself. */
export interface DrawnLayer {
  mover: Mover | null;
  marks: LayerMarks;
}

/** What is to be drawn for marks that were found. */
export interface Drawing {
  ranges: Range[];
  layers: DrawnLayer[];
}

/** A sign needs no more of an element than its first lines, px. */
const LINE_MAX = 48;

/**
 * Measures where the marks stand now. `origin` is the host's place in viewport coordinates, `width` that of the page.
 * Reads only.
 */
export function drawMarks(found: readonly Found[], origin: Origin, width: number): Drawing {
  const movers = createMovers();
  const layers = new Map<Element | null, { mover: Mover | null; places: Place<Sign>[]; marks: LayerMarks }>();
  const ranges: Range[] = [];
  for (const { mark, range, element } of found) {
    const node = range?.startContainer ?? element;
    if (range) ranges.push(range);
    const line = range ? firstLine(range) : element?.getBoundingClientRect();
    if (!line || !node || line.height === 0) continue;
    const mover = movers.of(node);
    const block = blockAround(node);
    const base = mover?.origin() ?? origin;
    const layer = layers.get(mover?.element ?? null) ?? { mover, places: [], marks: { signs: [], outlines: [] } };
    layers.set(mover?.element ?? null, layer);
    if (!range) layer.marks.outlines.push(relativeBox(line, base));
    layer.places.push({
      key: { note: mark.id, rating: mark.rating, title: mark.title },
      left: (range ? Math.min(block.left, line.left) : line.left) - base.x,
      right: (range ? Math.max(block.right, line.right) : line.right) - base.x,
      top: line.top - base.y,
      height: Math.min(line.height, LINE_MAX),
      window: { left: origin.x - base.x, right: origin.x + width - base.x },
    });
  }
  return {
    ranges,
    layers: [...layers.values()].map(({ mover, places, marks }) => ({
      mover,
      marks: { ...marks, signs: layOutMargin(places) },
    })),
  };
}

type Origin = Pick<DOMRect, 'x' | 'y'>;
