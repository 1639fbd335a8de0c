import { useEffect, useRef } from 'preact/hooks';
import type { PlotLibrary } from './plots';

interface PlotImageProps {
  /** What the picture shows, in a sentence. */
  label: string;
  /** Draws it so wide, in CSS pixels. The same function while it would draw the same. */
  draw(plots: PlotLibrary, width: number): SVGElement;
  /** The library could not be loaded. */
  onFail(): void;
}

/** A picture that the charting library draws, as wide as its place; the library comes with the first one. */
export function PlotImage({ label, draw, onFail }: PlotImageProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    const gone = new AbortController();
    let width = 0;
    const redraw = (plots: PlotLibrary, room: number) => {
      if (gone.signal.aborted || Math.abs(room - width) < 1) return;
      width = room;
      box.replaceChildren(framed(draw(plots, width), label));
    };
    load().then((plots) => {
      if (gone.signal.aborted) return;
      // Also draws the first time. A task of its own for each picture: together they would take too long. The width is the one
      // that comes with it: asking for it would have the browser lay out anew what the picture before has changed.
      const watch = new ResizeObserver((entries) => {
        const room = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
        setTimeout(() => redraw(plots, room));
      });
      watch.observe(box);
      gone.signal.addEventListener('abort', () => watch.disconnect());
    }, onFail);
    return () => gone.abort();
  }, [draw, label, onFail]);
  return <div ref={place} class="rn-plot" />;
}

let library: Promise<PlotLibrary> | undefined;

function load(): Promise<PlotLibrary> {
  library ??= import('./plots');
  return library;
}

/** One image for screen readers, and without the library's own sheet: the page's policy lets none in, ours says the same. */
function framed(svg: SVGElement, label: string): SVGElement {
  svg.querySelector('style')?.remove();
  // The library names its groups, which have no role that could bear a name; the picture is one image.
  for (const part of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-hidden');
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return svg;
}
