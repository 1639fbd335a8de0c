/**
 * Tells when somebody has finished selecting text, by pointer or keyboard, and when the selection is gone (`null`).
 * Only real input counts (`isTrusted`). Stops with the signal.
 */
export function watchSelection(document: Document, tell: (range: Range | null) => void, signal: AbortSignal): void {
  let changed = false;
  document.addEventListener('selectionchange', () => (changed = true), { signal });
  const look = (event: Event) => {
    if (!event.isTrusted || !changed) return;
    // The browser clears a selection that was clicked into only after pointerup: look when it has.
    requestAnimationFrame(() => {
      changed = false;
      tell(selectedRange(document));
    });
  };
  document.addEventListener('pointerup', look, { signal, capture: true });
  document.addEventListener('keyup', look, { signal, capture: true });
}

/** The selected text as a range; `null` when nothing is selected, or only something inside of a form field. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  return selection.toString().trim() === '' ? null : selection.getRangeAt(0).cloneRange();
}
