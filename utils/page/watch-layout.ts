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
