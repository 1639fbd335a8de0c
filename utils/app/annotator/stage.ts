import { createTextPainter, highlightName } from '@/utils/highlighting';
import { drawMarks } from './draw';
import type { Host } from './host';
import type { Marks } from './marks';

/** Draws the marks and keeps them where they belong. */
export interface Stage {
  /** Measures and draws anew; call after marks or layout have changed. */
  draw(): void;
  /** Which note lies under a point in viewport coordinates. */
  ranges(): ReadonlyMap<string, Range>;
  remove(): void;
}

/**
 * Makes the stage. `prepare` gets the random name of our highlight and sees to its style, once, before the first text
 * is painted: the browser puts the style into the document from outside, so the page's own DOM stays as it is.
 */
export function createStage(host: Host, marks: Marks, prepare: (highlight: string) => Promise<unknown>): Stage {
  const name = highlightName(crypto.getRandomValues(new Uint8Array(12)));
  const painter = createTextPainter(name);
  let prepared = false;
  return {
    draw() {
      const found = marks.found();
      if (found.length === 0) {
        painter.clear();
        host.update({ signs: [], outlines: [] });
        return;
      }
      const { ranges, signs, outlines } = drawMarks(found, host.origin());
      if (ranges.length > 0 && !prepared) {
        prepared = true;
        prepare(name).catch(() => (prepared = false));
      }
      painter.paint(ranges);
      host.update({ signs, outlines });
    },
    ranges: () => new Map(marks.found().flatMap(({ mark, range }) => (range ? [[mark.id, range]] : []))),
    remove: () => painter.clear(),
  };
}
