/** What can move things on a page without changing its content. */
const MOVING = ['load', 'toggle', 'close', 'transitionend', 'animationend'] as const;

/** What to do when something moved. */
export interface LayoutListener {
  /** Something was scrolled: things stand elsewhere, but as they stood to each other. Before the next frame is drawn. */
  scrolled(): void;
  /** Things may stand differently to each other. At most once a frame. */
  moved(): void;
}

/** Tells when things on the page stand elsewhere, in the same frame. Stops with the signal. */
export function watchLayout(window: Window, { scrolled, moved }: LayoutListener, signal: AbortSignal): void {
  const { document } = window;
  const options = { capture: true, passive: true, signal };
  const onScroll = oncePerFrame(scrolled);
  const onMove = oncePerFrame(moved);
  document.addEventListener('scroll', onScroll, options);
  window.addEventListener('resize', onMove, options);
  for (const kind of MOVING) document.addEventListener(kind, onMove, options);
  document.fonts.addEventListener('loadingdone', onMove, { signal });
  const resized = new ResizeObserver(onMove);
  for (const element of [document.documentElement, document.body]) resized.observe(element);
  signal.addEventListener('abort', () => resized.disconnect());
}

/**
 * Tells when this element is scrolled, before the next frame is drawn. For those in shadow trees: that they scroll is
 * not told outside of their tree, see https://dom.spec.whatwg.org/#concept-event-path-append (`composed`).
 */
export function watchScroller(element: Element, scrolled: () => void, signal: AbortSignal): void {
  element.addEventListener('scroll', oncePerFrame(scrolled), { passive: true, signal });
}

function oncePerFrame(act: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      act();
    });
  };
}
