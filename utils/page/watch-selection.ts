import { selectedRange } from './selected-range';

/**
 * Tells when somebody has finished selecting text, by pointer or keyboard, and when the selection is gone (`null`).
 * Only real input counts (`isTrusted`). Listens on the window, while events are captured: a page that stops them on their
 * way does not stop them for us. Stops with the signal.
 */
export function watchSelection(window: Window, tell: (range: Range | null) => void, signal: AbortSignal): void {
  const { document } = window;
  let changed = false;
  window.addEventListener('selectionchange', () => (changed = true), { signal, capture: true });
  const look = (event: Event) => {
    // Escape leaves: it never selects, though the news of a selection may come as late as this.
    if (!event.isTrusted || ('key' in event && event.key === 'Escape')) return;
    const trees = shadowRootsOf(event);
    // A selection inside of a shadow tree may change without telling the document.
    if (!changed && trees.length === 0) return;
    // The browser clears a selection that was clicked into only after pointerup: look when it has.
    requestAnimationFrame(() => {
      changed = false;
      tell(selectedRange(document, trees));
    });
  };
  window.addEventListener('pointerup', look, { signal, capture: true });
  window.addEventListener('keyup', look, { signal, capture: true });
}

/** The open shadow trees that an event came through, innermost first. */
function shadowRootsOf(event: Event): ShadowRoot[] {
  return event.composedPath().filter((target): target is ShadowRoot => 'host' in target && 'mode' in target);
}
