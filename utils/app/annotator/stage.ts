import type { Layer } from '@/components/annotator/state';
import type { Box } from '@/utils/domain/geometry';
import { createTextPainter } from '@/utils/highlighting';
import { type DrawnLayer, drawMarks } from './draw';
import type { Host } from './host';
import type { Marks } from './marks';
import { createShadowScrollers } from './shadow-scrollers';

/** Draws the marks and keeps them where they belong. */
export interface Stage {
  /** Measures and draws anew; call after marks or layout have changed. */
  draw(): void;
  /** Moves what is drawn along with what was scrolled: nothing is measured but what moves. */
  follow(): void;
  /** Hides all marks for a moment, or shows them again. */
  hide(hidden: boolean): void;
  readonly hidden: boolean;
  /** Which note lies under a point in viewport coordinates. */
  ranges(): ReadonlyMap<string, Range>;
  remove(): void;
}

/**
 * Makes the stage. `prepare` gets the name of our highlight and sees to its style, once, before the first text
 * is painted: the browser puts the style into the document from outside, so the page's own DOM stays as it is.
 */
export function createStage(host: Host, marks: Marks, prepare: (highlight: string) => Promise<unknown>): Stage {
  const painter = createTextPainter(host.highlight);
  let prepared = false;
  let hidden = false;
  let drawn: DrawnLayer[] = [];
  const places = new WeakMap<DrawnLayer, LayerPlace>();

  const follow = () => {
    if (drawn.some(({ mover }) => mover)) place();
  };
  const shadowScrollers = createShadowScrollers(follow);
  const clear = () => {
    drawn = [];
    shadowScrollers.watch(drawn);
    painter.clear();
    if (host.state.layers.length > 0) host.update({ layers: [] });
  };
  const place = () => {
    const { x, y } = host.origin();
    const layers = drawn.map((layer, index) => {
      const place = placeOf(layer.mover, { x, y }, places.get(layer));
      places.set(layer, place);
      return placeLayer(layer, index, place, { x, y });
    });
    // Most of what is scrolled carries nothing of ours, or carries us along: then there is nothing to draw.
    if (!isSame(layers, host.state.layers)) host.update({ layers });
  };
  const draw = () => {
    const found = hidden ? [] : marks.found();
    if (found.length === 0) return clear();
    const { ranges, layers } = drawMarks(found, host.origin(), document.documentElement.clientWidth);
    if (ranges.length > 0 && !prepared) {
      prepared = true;
      prepare(host.highlight).catch(() => (prepared = false));
    }
    painter.paint(ranges);
    drawn = layers;
    shadowScrollers.watch(drawn);
    place();
  };
  return {
    draw,
    follow,
    hide(wanted) {
      hidden = wanted;
      draw();
    },
    get hidden() {
      return hidden;
    },
    ranges: () => new Map(marks.found().flatMap(({ mark, range }) => (range && !hidden ? [[mark.id, range]] : []))),
    remove() {
      shadowScrollers.watch([]);
      painter.clear();
    },
  };
}

function placeLayer(
  { mover, marks }: DrawnLayer,
  index: number,
  { page, screen, pinned }: LayerPlace,
  host: Point,
): Layer {
  const shown = mover?.window();
  return {
    id: String(index),
    ...(pinned ? screen : page),
    pinned,
    clip: shown ? { ...sizeOf(shown), x: steady(shown.x - host.x), y: steady(shown.y - host.y) } : null,
    marks,
  };
}

interface Point {
  x: number;
  y: number;
}

/** Where a layer is, relative to our host, which moves with the page, and to the window; and which of them holds it. */
interface LayerPlace {
  page: Point;
  screen: Point;
  pinned: boolean;
}

/**
 * A bar that sticks stands still in the window, one that does not moves with the page: by what stood still since last
 * time its layer is held, so that nothing has to be written while the page is scrolled. What is cut off moves with the page.
 */
function placeOf(mover: DrawnLayer['mover'], host: Point, before: LayerPlace | undefined): LayerPlace {
  const origin = mover?.origin() ?? host;
  const screen = { x: steady(origin.x), y: steady(origin.y) };
  const page = { x: steady(origin.x - host.x), y: steady(origin.y - host.y) };
  const still = (a: Point | undefined, b: Point) => a?.x === b.x && a.y === b.y;
  const stays = mover?.stays === true && still(before?.screen, screen);
  return { page, screen, pinned: stays && (!still(before?.page, page) || before?.pinned === true) };
}

/** Whether layers hold the same marks at the same places. */
function isSame(layers: readonly Layer[], before: readonly Layer[]): boolean {
  return (
    layers.length === before.length &&
    layers.every(({ x, y, pinned, clip, marks }, index) => {
      const other = before[index];
      return (
        other?.marks === marks &&
        other.pinned === pinned &&
        other.x === x &&
        other.y === y &&
        isSameBox(other.clip, clip)
      );
    })
  );
}

function isSameBox(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/**
 * The difference of two places that move alike stays the same only up to the last digits. Browsers lay out in 64ths of a
 * pixel (Firefox: 60ths); what is finer would let us draw anew in every frame.
 */
function steady(difference: number): number {
  return Math.round(difference * 64) / 64;
}

function sizeOf({ width, height }: { width: number; height: number }) {
  return { width, height };
}
